// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/notification.h"

#include <QRegularExpression>
#include <QUrl>

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
    for (const char32_t c : text.toUcs4()) {
        if (isControl(c) || isDeceptive(c))
            return false;
    }
    return true;
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
    QList<NotificationProblem> problems;
    checkPresent(problems, Field::Playbook, n.playbookUuid.text());
    checkPresent(problems, Field::Node, n.nodeName);
    checkPresent(problems, Field::Component, n.componentName);
    checkPresent(problems, Field::Action, n.actionName);
    checkPresent(problems, Field::Asset, n.assetId.text());
    if (n.receivers.isEmpty())
        problems.append({Field::Receivers, Kind::Missing, {}});
    for (const QString &receiver : n.receivers) {
        if (!isMailAddress(receiver))
            problems.append({Field::Receivers, Kind::BadAddress, receiver});
    }
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

bool isMailAddress(const QString &text)
{
    static const QRegularExpression local(u"^[^\\s@\"<>()\\[\\]\\\\,;:]+$"_s);
    static const QRegularExpression label(u"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"_s,
                                          QRegularExpression::CaseInsensitiveOption);

    const qsizetype at = text.lastIndexOf(u'@');
    if (at <= 0 || at > 64 || text.size() > 254 || !isPlain(text))
        return false;
    const QString name = text.left(at);
    if (!local.match(name).hasMatch() || name.startsWith(u'.') || name.endsWith(u'.') ||
        name.contains(".."_L1))
        return false;
    const QString domain = QString::fromLatin1(QUrl::toAce(text.mid(at + 1)));
    const QStringList labels = domain.split(u'.');
    return labels.size() >= 2 && std::all_of(labels.begin(), labels.end(), [](const QString &l) {
               return label.match(l).hasMatch();
           });
}

} // namespace herald
