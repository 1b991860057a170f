// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/notification.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace herald {

using namespace Qt::StringLiterals;

namespace {

using Field = NotificationProblem::Field;
using Kind = NotificationProblem::Kind;

/// Characters that steer layout or cannot be seen: they have no place in an address or a header.
bool isDeceptive(char32_t c)
{
    return c == 0x061C || (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) ||
           (c >= 0x2060 && c <= 0x2064) || (c >= 0x2066 && c <= 0x2069) || c == 0xFEFF ||
           (c >= 0xE0000 && c <= 0xE007F);
}

bool isControl(char32_t c)
{
    return c < 0x20 || (c >= 0x7F && c <= 0x9F) || c == 0x2028 || c == 0x2029;
}

bool isPlain(const QString &text)
{
    const bool isAscii = std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() >= 0x20 && c.unicode() < 0x7F;
    });
    if (isAscii)
        return true;
    for (const char32_t c : text.toUcs4()) {
        if (isControl(c) || isDeceptive(c))
            return false;
    }
    return true;
}

bool isForName(QChar c)
{
    constexpr QStringView no = u"@\"<>()[]\\,;:";
    return !c.isSpace() && !no.contains(c);
}

bool isLabel(QStringView label)
{
    const auto fits = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') ||
               c == u'-';
    };
    return !label.isEmpty() && label.size() <= 63 && label.front() != u'-' &&
           label.back() != u'-' && std::all_of(label.begin(), label.end(), fits);
}

void checkPresent(QList<NotificationProblem> &problems, Field field, const QString &text)
{
    if (text.trimmed().isEmpty())
        problems.append({field, Kind::Missing, {}});
}

void checkPlaceholders(QList<NotificationProblem> &problems, Field field, const QString &text)
{
    static const QRegularExpression placeholder(u"\\{\\{[^{}]*\\}\\}"_s);
    const QRegularExpressionMatch match = placeholder.match(text);
    if (match.hasMatch())
        problems.append({field, Kind::LeftoverPlaceholder, match.captured()});
}

} // namespace

QList<NotificationProblem> problemsOf(const Notification &n)
{
    return problemsOf(n, receiverProblemsOf(n.receivers));
}

QList<NotificationProblem> receiverProblemsOf(const QStringList &receivers)
{
    if (receivers.isEmpty())
        return {{Field::Receivers, Kind::Missing, {}}};
    QList<NotificationProblem> problems;
    for (const QString &receiver : receivers) {
        if (!isMailAddress(receiver))
            problems.append({Field::Receivers, Kind::BadAddress, receiver});
    }
    return problems;
}

QList<NotificationProblem> problemsOf(const Notification &n,
                                      const QList<NotificationProblem> &ofReceivers)
{
    QList<NotificationProblem> problems;
    checkPresent(problems, Field::Playbook, n.playbookUuid.text());
    checkPresent(problems, Field::Node, n.nodeName);
    checkPresent(problems, Field::Component, n.componentName);
    checkPresent(problems, Field::Action, n.actionName);
    checkPresent(problems, Field::Asset, n.assetId.text());
    problems.append(ofReceivers);
    checkPresent(problems, Field::Subject, n.subject);
    if (!isPlain(n.subject))
        problems.append({Field::Subject, Kind::ControlCharacter, {}});
    checkPlaceholders(problems, Field::Subject, n.subject);
    checkPresent(problems, Field::Content, n.content);
    checkPlaceholders(problems, Field::Content, n.content);
    return problems;
}

QStringList receiversFromText(const QString &text)
{
    // "Name <a@b>" first, while the blanks inside the name do not split it yet
    static const QRegularExpression named(
        u"(?:\"[^\"]*\"\\s*|[^,;，；<＜\\n]*)[<＜]([^>＞]*)[>＞]"_s);
    static const QRegularExpression separators(u"[\\s,;，；、]+"_s);

    QString plain = text;
    plain.replace(named, u" \\1 "_s);
    plain.replace(u'＠', u'@');
    QStringList receivers = plain.split(separators, Qt::SkipEmptyParts);
    receivers.removeDuplicates();
    return receivers;
}

// Written by hand: 100,000 of them are looked at in one go.
bool isMailAddress(const QString &text)
{
    const qsizetype at = text.lastIndexOf(u'@');
    if (at <= 0 || at > 64 || text.size() > 254 || !isPlain(text))
        return false;
    const QStringView name = QStringView(text).first(at);
    if (!std::all_of(name.begin(), name.end(), isForName) || name.startsWith(u'.') ||
        name.endsWith(u'.') || name.contains(u".."))
        return false;
    QString domain = text.mid(at + 1);
    if (std::any_of(domain.cbegin(), domain.cend(), [](QChar c) { return c.unicode() >= 0x80; }))
        domain = QString::fromLatin1(QUrl::toAce(domain));
    int labels = 0;
    for (const QStringView label : QStringView(domain).tokenize(u'.')) {
        ++labels;
        if (!isLabel(label))
            return false;
    }
    return labels >= 2;
}

Notification sentBy(const Profile &profile, Notification mail)
{
    if (!mail.roleType)
        mail.roleType = profile.roleType;
    bool isNumber = false;
    const qint64 member = profile.roleFor.toLongLong(&isNumber);
    if (!mail.roleFor && isNumber)
        mail.roleFor = member;
    return mail;
}

} // namespace herald
