// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/manifest.h"
#include "app/model/result.h"
#include "app/model/story.h"
#include "ui/widgets/page.h"

#include <optional>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace herald::ui {

class EmptyState;
class ExportBar;
class HistoryFilters;
class InlineMessage;
class SendPane;
class SendsModel;
class SendsTable;
struct Services;

/// Every send there ever was, newest first: search and filters, one in full, settling, export.
class HistoryPage final : public Page
{
    Q_OBJECT

public:
    explicit HistoryPage(Services &services, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void activate() override;
    /// Shows it in full. A filter that would hide it is dropped; one that is not among the rows
    /// that are loaded is shown without a row.
    void showSend(const SendId &id);

signals:
    void reuseRequested(const herald::Manifest &manifest);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void wire();
    void addShortcuts();
    void retranslate();
    void search();
    void reload();
    void askProfiles();
    void refresh();
    void showState();
    void showCount();
    void showChosen();
    void seek();
    void askStory(const SendId &id);
    void takeStory(int question, const SendId &id, const Result<SendStory> &story);
    void exportSends();

    Services &m_services;
    SendsModel *m_sends;
    QLabel *m_title;
    QLabel *m_count;
    QPushButton *m_export;
    HistoryFilters *m_filters;
    InlineMessage *m_problem; ///< a reading failed while rows are there
    QStackedWidget *m_stack;
    EmptyState *m_state;
    SendsTable *m_table;
    SendPane *m_pane;
    ExportBar *m_exportBar;
    SendId m_sought;            ///< by showSend(), until it is shown
    std::optional<Send> m_told; ///< whose story was asked for last, as it was then
    int m_question = 0;         ///< an answer to an older one is dropped
};

} // namespace herald::ui
