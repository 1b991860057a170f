// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QPainter;

namespace herald::ui {

/// A small rounded word with an icon: a state, an outcome, a kind. Colour never stands alone.
class Badge final : public QWidget
{
    Q_OBJECT

public:
    struct Content
    {
        QString icon;
        QString text; ///< in the window's language
        Ink meaning = Ink::Muted;
    };

    explicit Badge(QWidget *parent = nullptr);

    void setContent(const Content &content);
    [[nodiscard]] const Content &content() const { return m_content; }

    /// For delegates: the same badge at the left of a table cell, and the room it wants.
    static void paint(QPainter &painter, const QRect &cell, const Content &content,
                      const QFont &font, const QPalette &palette);
    [[nodiscard]] static QSize sizeOf(const Content &content, const QFont &font);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Content m_content;
};

} // namespace herald::ui
