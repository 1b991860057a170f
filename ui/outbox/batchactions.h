// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/send.h"

#include <QFrame>

#include <optional>

class QLabel;
class QPushButton;

namespace herald {
class Delivery;
}

namespace herald::ui {

class Badge;
class BatchProgress;

/// What can be done about the chosen send: why it waits; Hold, Send now and Cancel for everything
/// that was confirmed together with it; Stop waiting for one on the wire; Settle for one that
/// nobody knows the outcome of.
class BatchActions final : public QFrame
{
    Q_OBJECT

public:
    explicit BatchActions(Delivery &delivery, QWidget *parent = nullptr);

    /// `reason` says why it waits. Nothing = no send is chosen.
    void present(const std::optional<Send> &send, const QString &reason);

signals:
    void settleRequested(const herald::SendId &id);
    void historyRequested(const herald::SendId &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void wire();
    void retranslate();
    [[nodiscard]] QString adviceFor(const Send &send) const;
    void showButtons();
    void forbidWhatCannotBe();

    Delivery &m_delivery;
    std::optional<Send> m_send;
    QString m_reason;
    Badge *m_badge;
    QLabel *m_what;
    QLabel *m_text;
    QPushButton *m_hold;
    QPushButton *m_release;
    QPushButton *m_cancel;
    QPushButton *m_stop;
    QPushButton *m_settle;
    QPushButton *m_history;
    BatchProgress *m_progress;
};

} // namespace herald::ui
