// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tables/cellvalue.h"

#include <QDateTime>
#include <QRegularExpression>

#include <cmath>

namespace herald {

using namespace Qt::StringLiterals;

namespace {

constexpr int exactDigits = 15; ///< of a binary floating point number
constexpr int mostColumns = 16'384;
constexpr int longestNumber = 400; ///< digits of the largest one

/// Moves the point of `digits` (which stands behind the first `point` of them).
QString withPoint(QString digits, qsizetype point)
{
    if (point <= 0) {
        digits.prepend(QString(1 - point, u'0'));
        point = 1;
    }
    while (digits.size() < point)
        digits.append(u'0');
    QString whole = digits.first(point);
    QString fraction = digits.sliced(point);
    while (fraction.endsWith(u'0'))
        fraction.chop(1);
    while (whole.size() > 1 && whole.startsWith(u'0'))
        whole.remove(0, 1);
    return fraction.isEmpty() ? whole : QString(whole + u'.' + fraction);
}

} // namespace

QString numberText(const QString &value)
{
    static const QRegularExpression form(u"\\A(-?)([0-9]*)\\.?([0-9]*)(?:[eE]([+-]?[0-9]+))?\\z"_s);
    const QRegularExpressionMatch match = form.match(value);
    const QString whole = match.captured(2);
    const QString fraction = match.captured(3);
    const QString digits = whole + fraction;
    const int exponent = match.captured(4).toInt();
    if (!match.hasMatch() || digits.isEmpty() || std::abs(exponent) > longestNumber)
        return value;
    const qsizetype point = whole.size() + exponent;
    // an integer is never rounded: ids are written by other programs with all their digits
    const bool isNoise = digits.size() > exactDigits + 1 && point < digits.size() &&
                         !fraction.isEmpty() && match.captured(4).isEmpty();
    if (isNoise) {
        const QString rounded = QString::number(value.toDouble(), 'g', exactDigits);
        return rounded.contains(u'e') ? numberText(rounded) : rounded;
    }
    const QString text = withPoint(digits, point);
    return text == "0"_L1 ? text : QString(match.captured(1) + text);
}

QString dateText(const QString &value, bool countsFrom1904)
{
    constexpr double latest = 2'958'466; // the year 10000
    constexpr int phantom = 60;          // 29 February 1900, which there was not
    bool isNumber = false;
    const double count = value.toDouble(&isNumber);
    if (!isNumber || !(count >= 0 && count < latest)) // "nan" is a number to Qt
        return value;
    const double whole = std::floor(count);
    const int seconds = int(std::lround((count - whole) * 86'400));
    const QTime time = QTime(0, 0).addSecs(seconds % 86'400);
    const auto days = qint64(whole) + seconds / 86'400;
    if (days == 0 && !countsFrom1904)
        return time.toString(u"HH:mm:ss"_s);
    const QDate begin =
        countsFrom1904 ? QDate(1904, 1, 1) : QDate(1899, 12, days < phantom ? 31 : 30);
    const QString day = begin.addDays(days).toString(Qt::ISODate);
    if (day.isEmpty()) // counted from 1904, or rounded up, it is behind the year 9999
        return value;
    return seconds % 86'400 == 0 ? day : QString(day + u' ' + time.toString(u"HH:mm:ss"_s));
}

bool isDateCode(const QString &code)
{
    static const QRegularExpression literal(
        u"\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?![hmsHMS]+\\])[^\\]]*\\]"_s);
    QString bare = code.section(u';', 0, 0);
    bare.remove(literal);
    if (bare.compare("General"_L1, Qt::CaseInsensitive) == 0)
        return false;
    static const QRegularExpression letters(u"[ymdhsYMDHS]"_s);
    return bare.contains(letters);
}

bool isBuiltInDate(int format)
{
    return (format >= 14 && format <= 22) || (format >= 27 && format <= 36) ||
           (format >= 45 && format <= 47) || (format >= 50 && format <= 58);
}

int columnOfCell(QStringView name)
{
    int column = 0;
    for (const QChar c : name) {
        if (c < u'A' || c > u'Z' || column > mostColumns)
            break;
        column = column * 26 + (c.unicode() - u'A' + 1);
    }
    return column > mostColumns ? -1 : column - 1;
}

} // namespace herald
