// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/ids.h"
#include "ui/widgets/page.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QTimer;

namespace herald::ui {

class EmptyState;
class HistoryProxy;
class SendPane;
class SendsModel;
class SendsTable;
struct Services;

/// Every send there ever was, newest first; search, filter by outcome, and one in full.
class HistoryPage final : public Page
{
    Q_OBJECT

public:
    explicit HistoryPage(Services &services, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void activate() override;
    void showSend(const SendId &id); ///< chooses it, and drops a filter that would hide it

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void wire();
    void retranslate();
    void wordOutcomes();
    void search();
    void clearFilter();
    void refresh();
    void showChosen();
    [[nodiscard]] bool isFiltered() const;

    SendsModel *m_sends;
    HistoryProxy *m_found;
    QLabel *m_title;
    QLabel *m_searchLabel;
    QLineEdit *m_search;
    QLabel *m_outcomeLabel;
    QComboBox *m_outcome;
    QLabel *m_count;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    SendsTable *m_table;
    SendPane *m_pane;
    QTimer *m_typing; ///< a search starts when typing rests
};

} // namespace herald::ui
