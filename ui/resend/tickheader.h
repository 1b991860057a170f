// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

class QCheckBox;

namespace herald::ui {

/// A table head whose first section holds a real check box for all shown rows. That section does
/// not sort: rows would move away from under the pointer while they are ticked.
class TickHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit TickHeader(QWidget *parent = nullptr);

    void showTicks(int ticked, int shown);
    [[nodiscard]] QCheckBox *box() const { return m_box; }
    void placeBox(); ///< again, after the table was scrolled

signals:
    void allTicked(bool ticked); ///< by the person

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QCheckBox *m_box;
};

} // namespace herald::ui
