// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace herald::ui {

/// A one-line label that may be made narrower than its text: what does not fit is left out with an
/// ellipsis, and nothing else has to give way. Plain text.
class ElidedLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace herald::ui
