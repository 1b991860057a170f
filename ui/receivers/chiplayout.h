// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRect>

#include <functional>

namespace herald::ui {

/// Where chips stand: one behind the other in lines, each as wide as its text; many in columns of
/// one width, which takes no measuring. Behind the last stands the editor.
class ChipLayout
{
public:
    struct Sizes
    {
        int width = 0;      ///< of the room
        int lineHeight = 0; ///< of a chip
        int spacing = 0;
        int editorWidth = 0; ///< at least
        int columnWidth = 0; ///< about, when there are many
    };

    static constexpr int mostFlowing = 400; ///< more stand in columns

    void lay(int count, const std::function<int(int)> &widthOf, const Sizes &sizes);

    [[nodiscard]] QRect chip(int row) const;
    [[nodiscard]] QRect editor() const { return m_editor; }
    [[nodiscard]] int height() const { return m_editor.bottom() + 1; }
    [[nodiscard]] int lines() const;
    [[nodiscard]] int rowAt(const QPoint &point) const; ///< -1 between chips
    /// The rows that show between two heights: first and one behind the last.
    [[nodiscard]] std::pair<int, int> rowsBetween(int top, int bottom) const;
    /// The row above or below, nearest in place; -1 when there is none.
    [[nodiscard]] int rowAbove(int row) const;
    [[nodiscard]] int rowBelow(int row) const;

private:
    [[nodiscard]] bool isGrid() const { return m_count > mostFlowing; }
    [[nodiscard]] int step() const { return m_sizes.lineHeight + m_sizes.spacing; }
    [[nodiscard]] int nearest(int row, int lineTop) const;
    void flow(const std::function<int(int)> &widthOf);

    Sizes m_sizes;
    int m_count = 0;
    int m_columns = 1;
    QList<QRect> m_chips; ///< none in columns
    QRect m_editor;
};

} // namespace herald::ui
