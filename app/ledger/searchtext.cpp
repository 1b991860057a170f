// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ledger/searchtext.h"

#include <QSet>

namespace herald {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostWords = 16;

/// Ends a field: no folded text holds it, so no word reaches over two fields.
constexpr QChar fieldEnd(0x1F);

void add(QStringList &fields, const QString &text)
{
    if (!text.isEmpty())
        fields.append(text);
}

QStringList fieldsOf(const Notification &notification)
{
    QStringList fields = notification.receivers;
    add(fields, notification.subject);
    return fields;
}

QStringList fieldsOf(const MailResend &resend)
{
    QStringList fields;
    for (const MailRecord &record : resend.records) {
        add(fields, record.id.text());
        add(fields, record.account.value_or(QString()));
        add(fields, record.accountAuthName.value_or(QString()));
        add(fields, record.appGroupName.value_or(QString()));
    }
    fields.removeDuplicates();
    return fields;
}

QStringList fieldsOf(const AuthorizationResend &resend)
{
    QStringList fields;
    for (const Authorization &authorization : resend.authorizations) {
        add(fields, authorization.id.text());
        add(fields, authorization.account);
        add(fields, authorization.appGroupName);
    }
    fields.removeDuplicates();
    return fields;
}

/// One character, or two in a row.
using Gram = quint64;

Gram gramOf(uint first, uint second = 0)
{
    return (Gram(first) << 32) | second;
}

/// In letters and digits only, as FTS5's tokenizer wants them.
QString textOf(Gram gram)
{
    const QString first = QString::number(gram >> 32, 16);
    const uint second = uint(gram);
    return second == 0 ? first : QString(first % u'z' % QString::number(second, 16));
}

} // namespace

QStringList searchFields(const Manifest &manifest)
{
    QStringList fields =
        std::visit([](const auto &payload) { return fieldsOf(payload); }, manifest.payload());
    add(fields, manifest.profile().name);
    return fields;
}

QString foldedText(const QString &text)
{
    QString folded = text.normalized(QString::NormalizationForm_KC).toCaseFolded();
    for (QChar &c : folded) {
        if (c.category() == QChar::Other_Control)
            c = u' ';
    }
    return folded;
}

QString longIndexText(const QStringList &fields)
{
    QString text;
    for (const QString &field : fields)
        text += foldedText(field) % fieldEnd;
    return text;
}

QString shortIndexText(const QStringList &fields)
{
    QSet<Gram> grams;
    for (const QString &field : fields) {
        uint before = 0;
        for (const uint character : foldedText(field).toUcs4()) {
            if (QChar::isSpace(character)) {
                before = 0;
                continue;
            }
            grams.insert(gramOf(character));
            if (before != 0)
                grams.insert(gramOf(before, character));
            before = character;
        }
    }
    QString text;
    for (const Gram gram : grams)
        text += textOf(gram) % u' ';
    return text;
}

SearchWords::SearchWords(const QString &typed)
{
    m_words = foldedText(typed).simplified().split(u' ', Qt::SkipEmptyParts);
    m_words.removeDuplicates();
    if (m_words.size() > mostWords)
        m_words = m_words.first(mostWords);
}

bool SearchWords::isShort(const QString &word)
{
    return word.toUcs4().size() < 3;
}

QString SearchWords::matchOf(const QString &word)
{
    if (isShort(word)) {
        const QList<uint> characters = word.toUcs4();
        return u'"' % textOf(gramOf(characters.value(0), characters.value(1))) % u'"';
    }
    return u'"' % QString(word).replace(u'"', u"\"\""_s) % u'"';
}

QString SearchWords::longMatch() const
{
    QStringList terms;
    for (const QString &word : m_words) {
        if (!isShort(word))
            terms.append(matchOf(word));
    }
    return terms.join(u" AND ");
}

QString SearchWords::shortMatch() const
{
    QStringList terms;
    for (const QString &word : m_words) {
        if (isShort(word))
            terms.append(matchOf(word));
    }
    return terms.join(u" AND ");
}

} // namespace herald
