// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/receivers/chiplayout.h"

#include <algorithm>
#include <cstdlib>

namespace herald::ui {

void ChipLayout::lay(int count, const std::function<int(int)> &widthOf, const Sizes &sizes)
{
    m_sizes = sizes;
    m_count = count;
    m_chips.clear();
    m_columns = std::max(1, (sizes.width + sizes.spacing) / (sizes.columnWidth + sizes.spacing));
    if (!isGrid()) {
        flow(widthOf);
        return;
    }
    const int top = (count + m_columns - 1) / m_columns * step();
    m_editor = {0, top, sizes.width, sizes.lineHeight};
}

void ChipLayout::flow(const std::function<int(int)> &widthOf)
{
    int x = 0;
    int y = 0;
    const auto wrap = [&](int width) {
        if (x > 0 && x + width > m_sizes.width) {
            x = 0;
            y += step();
        }
    };
    m_chips.reserve(m_count);
    for (int row = 0; row < m_count; ++row) {
        const int width = std::min(widthOf(row), std::max(1, m_sizes.width));
        wrap(width);
        m_chips.append({x, y, width, m_sizes.lineHeight});
        x += width + m_sizes.spacing;
    }
    wrap(m_sizes.editorWidth);
    m_editor = {x, y, std::max(1, m_sizes.width - x), m_sizes.lineHeight};
}

QRect ChipLayout::chip(int row) const
{
    if (row < 0 || row >= m_count)
        return {};
    if (!isGrid())
        return m_chips.at(row);
    const int width = (m_sizes.width + m_sizes.spacing) / m_columns;
    return {row % m_columns * width, row / m_columns * step(), width - m_sizes.spacing,
            m_sizes.lineHeight};
}

int ChipLayout::lines() const
{
    return step() > 0 ? m_editor.top() / step() + 1 : 1;
}

std::pair<int, int> ChipLayout::rowsBetween(int top, int bottom) const
{
    if (m_count == 0 || step() <= 0)
        return {0, 0};
    if (isGrid()) {
        const int first = std::max(0, top / step()) * m_columns;
        const int behind = (std::max(0, bottom / step()) + 1) * m_columns;
        return {std::min(first, m_count), std::min(behind, m_count)};
    }
    const auto first = std::partition_point(m_chips.cbegin(), m_chips.cend(),
                                            [top](const QRect &r) { return r.bottom() < top; });
    const auto behind = std::partition_point(
        first, m_chips.cend(), [bottom](const QRect &r) { return r.top() <= bottom; });
    return {int(first - m_chips.cbegin()), int(behind - m_chips.cbegin())};
}

int ChipLayout::rowAt(const QPoint &point) const
{
    const auto [first, behind] = rowsBetween(point.y(), point.y());
    for (int row = first; row < behind; ++row) {
        if (chip(row).contains(point))
            return row;
    }
    return -1;
}

int ChipLayout::nearest(int row, int lineTop) const
{
    const auto [first, behind] = rowsBetween(lineTop, lineTop);
    const int x = chip(row).center().x();
    int best = -1;
    for (int other = first; other < behind; ++other) {
        if (best < 0 ||
            std::abs(chip(other).center().x() - x) < std::abs(chip(best).center().x() - x))
            best = other;
    }
    return best;
}

int ChipLayout::rowAbove(int row) const
{
    const int top = chip(row).top() - step();
    return top < 0 ? -1 : nearest(row, top);
}

int ChipLayout::rowBelow(int row) const
{
    return nearest(row, chip(row).top() + step());
}

} // namespace herald::ui
