// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace herald::ui {

/// A symbolic icon that stands alone and follows a change of theme. It says nothing to a screen
/// reader: the words beside it do.
class IconLabel final : public QWidget
{
    Q_OBJECT

public:
    enum class Size { Small, Medium, Large };

    explicit IconLabel(Size size = Size::Small, QWidget *parent = nullptr);

    void setIcon(const QString &name, Ink meaning);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Size m_size;
    QIcon m_icon;
};

} // namespace herald::ui
