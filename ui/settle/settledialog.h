// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/result.h"
#include "app/model/story.h"

#include <QDialog>

#include <optional>

class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace herald::ui {

class DecisionForm;
class EmptyState;
class EvidenceBox;
class InlineMessage;
struct Services;

/// A person's decision about a send whose outcome is unknown: what it was, what the service can
/// show of it, and what it is to count as. Reads the send itself. Window-modal: to be opened with
/// open(). Stays open until the decision is in the ledger.
class SettleDialog final : public QDialog
{
    Q_OBJECT

public:
    SettleDialog(Services &services, const SendId &id, QWidget *parent = nullptr);

    void reject() override;

signals:
    void settled(const herald::SendId &id);

private:
    void load();
    void present(const Result<SendStory> &story);
    void build();
    [[nodiscard]] QWidget *buildInside();
    void fit();
    void wordButton();
    void decide();
    void take(const Result<void> &written);

    Services &m_services;
    SendId m_id;
    std::optional<SendStory> m_story;
    bool m_isWriting = false;
    QStackedWidget *m_stack;
    EmptyState *m_state;
    QScrollArea *m_scroll;
    EvidenceBox *m_evidence = nullptr; ///< with the story
    DecisionForm *m_form = nullptr;    ///< with the story
    InlineMessage *m_problem;
    QPushButton *m_settle;
};

/// Opens the dialog over the window of `parent`; it deletes itself.
SettleDialog *openSettleDialog(Services &services, const SendId &id, QWidget *parent);

} // namespace herald::ui
