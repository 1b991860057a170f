// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour/fewcolours.h"

#include <QHash>

#include <algorithm>

namespace herald::ui {

namespace {

constexpr qsizetype mostColours = 64;
constexpr int alike = 24 * 24; ///< squared distance below which one colour stands for another

int apart(QRgb one, QRgb other)
{
    const int red = qRed(one) - qRed(other);
    const int green = qGreen(one) - qGreen(other);
    const int blue = qBlue(one) - qBlue(other);
    return 2 * red * red + 4 * green * green + 3 * blue * blue;
}

qsizetype nearestIn(const QList<QRgb> &colours, QRgb wanted)
{
    const auto closer = [wanted](QRgb one, QRgb other) {
        return apart(one, wanted) < apart(other, wanted);
    };
    return std::min_element(colours.cbegin(), colours.cend(), closer) - colours.cbegin();
}

/// By how often they are used, and then by value.
QList<QRgb> byUse(const QImage &picture)
{
    QHash<QRgb, int> uses;
    for (int y = 0; y < picture.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(picture.constScanLine(y));
        for (int x = 0; x < picture.width(); ++x)
            ++uses[line[x] | 0xff000000U];
    }
    QList<QRgb> colours = uses.keys();
    std::sort(colours.begin(), colours.end(), [&uses](QRgb one, QRgb other) {
        return std::pair(-uses.value(one), one) < std::pair(-uses.value(other), other);
    });
    return colours;
}

} // namespace

QImage withFewColours(const QImage &picture)
{
    const QImage source = picture.convertToFormat(QImage::Format_RGB32);
    QList<QRgb> table;
    for (const QRgb colour : byUse(source)) {
        if (table.size() == mostColours)
            break;
        if (table.isEmpty() || apart(table.at(nearestIn(table, colour)), colour) > alike)
            table.append(colour);
    }
    QImage result(source.size(), QImage::Format_Indexed8);
    result.setColorTable(table);
    QHash<QRgb, uchar> known;
    for (int y = 0; y < source.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(source.constScanLine(y));
        uchar *out = result.scanLine(y);
        for (int x = 0; x < source.width(); ++x) {
            const QRgb colour = line[x] | 0xff000000U;
            auto found = known.constFind(colour);
            if (found == known.constEnd())
                found = known.insert(colour, uchar(nearestIn(table, colour)));
            out[x] = *found;
        }
    }
    return result;
}

} // namespace herald::ui
