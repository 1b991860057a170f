// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/result.h"
#include "app/model/story.h"

#include <QFrame>

#include <optional>

class QFormLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTabWidget;

namespace herald::ui {

class Badge;
class ExchangeView;
class InlineMessage;
class TimelineView;

/// One send in full: outcome, cause and remedy at the top; below, what happened to it, request and
/// answer, what was frozen, and the facts.
class SendPane final : public QFrame
{
    Q_OBJECT

public:
    explicit SendPane(QWidget *parent = nullptr);

    /// `reason` says why it waits, or what its verdict rests on. The story of another send goes.
    void present(const Send &send, const QString &reason);
    /// The rest of what is presented, once the ledger has told it, or cannot.
    void setStory(const Result<SendStory> &story);
    [[nodiscard]] const std::optional<Send> &send() const { return m_send; }

signals:
    void settleRequested(const herald::SendId &id);
    void reuseRequested(const herald::Manifest &manifest);
    void sendWanted(const herald::SendId &id); ///< the one it repeats, or that repeats it

protected:
    void changeEvent(QEvent *event) override;

private:
    void setUpParts();
    void wire();
    [[nodiscard]] QWidget *buildHead();
    void build();
    void retranslate();
    void showActions();
    void showFacts();
    void showTimeline();

    std::optional<Send> m_send;
    std::optional<SendStory> m_story; ///< of m_send
    Badge *m_badge;
    QLabel *m_what;
    QLabel *m_outcome;
    QLabel *m_cause;
    QLabel *m_evidence;
    InlineMessage *m_broken;
    QPushButton *m_settle;
    QPushButton *m_reuse;
    QPushButton *m_origin;
    QPushButton *m_again;
    QTabWidget *m_tabs;
    TimelineView *m_timeline;
    InlineMessage *m_storyProblem;
    ExchangeView *m_exchange;
    QPlainTextEdit *m_payload;
    QFormLayout *m_facts;
    QPushButton *m_copyId;
    QPushButton *m_copyProof;
};

} // namespace herald::ui
