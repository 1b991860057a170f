// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/drafts.h"

#include <QDialog>

class QListView;
class QPushButton;
class QStandardItemModel;

namespace herald::ui {

class InlineMessage;

/// All kept drafts: open one, remove one, take the removal back. Window-modal.
class DraftsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit DraftsDialog(Drafts &drafts, QWidget *parent = nullptr);

signals:
    void openRequested(const herald::DraftId &id);

private:
    void build();
    void refresh();
    void openChosen();
    void removeChosen();
    void putBack();
    void showButtons();
    [[nodiscard]] std::optional<DraftSummary> chosen() const;

    Drafts &m_drafts;
    std::optional<DraftSummary> m_removed; ///< what can be put back
    QStandardItemModel *m_model;
    QListView *m_list;
    InlineMessage *m_message;
    QPushButton *m_open;
    QPushButton *m_remove;
};

} // namespace herald::ui
