// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace herald {
class Delivery;
}

namespace herald::ui {

/// Asks what becomes of the sends at work when the window is closed. Stopping pauses the delivery
/// and waits for what is on the wire, which nothing can call back. Shown with open(); staying is
/// its reject().
class ClosePrompt final : public QDialog
{
    Q_OBJECT

public:
    /// `hasTray`: a hidden window can be brought back from there.
    ClosePrompt(Delivery &delivery, bool hasTray, QWidget *parent = nullptr);

    void reject() override; ///< stays, and lets go on what stopping paused

signals:
    void keepRunningChosen();
    void leaveChosen(); ///< nothing is on the wire any more, or the person does not wait for it

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void stop();
    void leave();
    void follow(); ///< what is at work has changed
    void retranslate();
    [[nodiscard]] QString detail() const;

    Delivery &m_delivery;
    bool m_hasTray;
    bool m_isStopping = false;
    bool m_pausedHere = false; ///< what a person had paused before stays paused
    QLabel *m_heading;
    QLabel *m_count;
    QProgressBar *m_progress;
    QLabel *m_detail;
    QPushButton *m_keep;
    QPushButton *m_stop;
    QPushButton *m_leave; ///< not where m_stop is: that may be pressed twice
    QPushButton *m_stay;
};

} // namespace herald::ui
