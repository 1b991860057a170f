// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/send.h"

#include <QFrame>

#include <optional>

class QFormLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace herald::ui {

class Badge;
class InlineMessage;

/// One send in full: outcome, cause, remedy, what was frozen, and what the service said.
class SendPane final : public QFrame
{
    Q_OBJECT

public:
    explicit SendPane(QWidget *parent = nullptr);

    /// `reason` says why it waits, or what its verdict rests on.
    void present(const Send &send, const QString &reason);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void showFacts();

    std::optional<Send> m_send;
    QString m_reason;
    Badge *m_badge;
    QLabel *m_what;
    QLabel *m_outcome;
    QLabel *m_cause;
    InlineMessage *m_broken;
    QFormLayout *m_facts;
    QLabel *m_evidenceTitle;
    QLabel *m_evidence;
    QLabel *m_payloadTitle;
    QPlainTextEdit *m_payload;
    QPushButton *m_copyId;
    QPushButton *m_copyProof;
};

} // namespace herald::ui
