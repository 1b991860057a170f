// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/receivers/characters.h"

namespace herald {

namespace {

/// Forms that are no full-width ASCII.
char16_t readMark(char16_t c)
{
    switch (c) {
    case u'、':
    case u'､':
    case u'﹑':
    case u'﹐':
    case u'،':
        return u',';
    case u'﹔':
    case u'؛':
        return u';';
    case u'。':
    case u'｡':
    case u'﹒':
        return u'.';
    case u'﹫':
        return u'@';
    case u'﹕':
        return u':';
    case u'《':
    case u'〈':
    case u'«':
    case u'‹':
    case u'﹤':
        return u'<';
    case u'》':
    case u'〉':
    case u'»':
    case u'›':
    case u'﹥':
        return u'>';
    case u'【':
    case u'〔':
        return u'[';
    case u'】':
    case u'〕':
        return u']';
    case u'﹙':
        return u'(';
    case u'﹚':
        return u')';
    case u'“':
    case u'”':
    case u'„':
    case u'‟':
    case u'「':
    case u'」':
        return u'"';
    case u'‘':
    case u'’':
        return u'\'';
    default:
        return c;
    }
}

bool isLineEnd(char16_t c)
{
    return (c >= u'\n' && c <= u'\r') || c == 0x85 || c == 0x2028 || c == 0x2029;
}

} // namespace

char16_t readCharacter(char16_t c)
{
    if (c >= 0x20 && c < 0x7F)
        return c;
    if (c >= 0xFF01 && c <= 0xFF5E) // full-width ASCII
        return char16_t(c - 0xFEE0);
    if (isLineEnd(c))
        return u'\n';
    if (c != u'\t' && QChar(c).isSpace())
        return u' ';
    return readMark(c);
}

QString readForm(QStringView text)
{
    QString read(text.size(), Qt::Uninitialized);
    QChar *to = read.data();
    for (const QChar c : text)
        *to++ = readCharacter(c.unicode());
    return read;
}

bool isHiddenCharacter(char32_t c)
{
    return c < 0x20 || (c >= 0x7F && c <= 0x9F) || c == 0xAD || c == 0x034F || c == 0x061C ||
           c == 0x115F || c == 0x1160 || c == 0x17B4 || c == 0x17B5 ||
           (c >= 0x180B && c <= 0x180F) || (c >= 0x200B && c <= 0x200F) ||
           (c >= 0x2028 && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) || c == 0x3164 ||
           (c >= 0xFE00 && c <= 0xFE0F) || c == 0xFEFF || c == 0xFFA0 ||
           (c >= 0xE0000 && c <= 0xE0FFF);
}

} // namespace herald
