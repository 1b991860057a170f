// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tables/card.h"

#include "app/tables/decoder.h"

#include <algorithm>

namespace herald {

using namespace Qt::StringLiterals;

namespace {

QByteArray quotedPrintable(const QByteArray &value)
{
    QByteArray bytes;
    for (qsizetype i = 0; i < value.size(); ++i) {
        const QByteArray digits = value.mid(i + 1, 2);
        bool isHex = false;
        const int code = digits.toInt(&isHex, 16);
        if (value.at(i) == '=' && digits.size() == 2 && isHex) {
            bytes += char(code);
            i += 2;
        } else {
            bytes += value.at(i);
        }
    }
    return bytes;
}

/// Outside quotation marks.
qsizetype indexOutside(const QByteArray &line, char wanted, qsizetype from = 0)
{
    bool isQuoted = false;
    for (qsizetype i = from; i < line.size(); ++i) {
        if (line.at(i) == '"')
            isQuoted = !isQuoted;
        else if (line.at(i) == wanted && !isQuoted)
            return i;
    }
    return -1;
}

void takeParameter(const QByteArray &text, CardProperty &property)
{
    const qsizetype equals = text.indexOf('=');
    const QByteArray name = text.left(std::max<qsizetype>(equals, 0)).trimmed().toUpper();
    const QByteArray value = text.mid(equals + 1).trimmed();
    const QByteArray word = value.toUpper();
    // version 2.1 may leave `ENCODING=` out
    if (name == "ENCODING" || name.isEmpty()) {
        property.isQuotedPrintable = property.isQuotedPrintable || word == "QUOTED-PRINTABLE";
        property.isBinary = property.isBinary || word == "BASE64" || word == "B";
    } else if (name == "CHARSET") {
        property.charset = value;
    }
}

bool isHan(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(),
                       [](QChar c) { return c.script() == QChar::Script_Han; });
}

} // namespace

CardProperty cardPropertyOf(const QByteArray &line)
{
    CardProperty property;
    const qsizetype colon = indexOutside(line, ':');
    if (colon < 0)
        return property;
    const QByteArray head = line.left(colon);
    property.value = line.mid(colon + 1);
    qsizetype begin = 0;
    for (bool isName = true; begin <= head.size(); isName = false) {
        qsizetype end = indexOutside(head, ';', begin);
        end = end < 0 ? head.size() : end;
        const QByteArray part = head.mid(begin, end - begin);
        if (isName)
            property.name = part.mid(part.lastIndexOf('.') + 1).trimmed().toUpper();
        else
            takeParameter(part, property);
        begin = end + 1;
    }
    return property;
}

QString cardText(const CardProperty &property, const QByteArray &fileCharset)
{
    const QByteArray bytes =
        property.isQuotedPrintable ? quotedPrintable(property.value) : property.value;
    if (!property.charset.isEmpty())
        return Decoder(property.charset).take(bytes, true);
    // lines folded within a character hide that a file is UTF-8
    const QString text = Decoder("UTF-8").take(bytes, true);
    return text.contains(QChar::ReplacementCharacter) ? Decoder(fileCharset).take(bytes, true)
                                                      : text;
}

QStringList cardParts(const QString &text)
{
    QStringList parts{QString()};
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'\\' && i + 1 < text.size()) {
            const QChar escaped = text.at(++i);
            parts.last() += escaped == u'n' || escaped == u'N' ? u' ' : escaped;
        } else if (c == u';') {
            parts.append(QString());
        } else {
            parts.last() += c;
        }
    }
    for (QString &part : parts)
        part = part.trimmed();
    return parts;
}

QString nameFromParts(const QStringList &parts)
{
    const QString family = parts.value(0);
    const QString given = parts.value(1);
    if (isHan(family + given))
        return family + given;
    return QString(given + u' ' + family).trimmed();
}

} // namespace herald
