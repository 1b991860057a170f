// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/result.h"
#include "app/model/send.h"
#include "ui/widgets/page.h"

#include <optional>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTimer;

namespace herald {
class Archive;
class Delivery;
} // namespace herald

namespace herald::ui {

class BatchActions;
class EmptyState;
class InlineMessage;
class SendsModel;
class SendsTable;
struct Services;

/// Everything that has no verdict yet, and every Unknown that nobody has settled, in the order of
/// sending: why it waits, and what can be done.
class OutboxPage final : public Page
{
    Q_OBJECT

public:
    explicit OutboxPage(Services &services, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void activate() override;

signals:
    void historyRequested(const herald::SendId &id); ///< show this send in History
    void settleRequested(const herald::SendId &id);  ///< decide about this Unknown

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void wire();
    void retranslate();
    void refresh();
    void refreshTimes();
    void showRows();
    void showControls();
    void showMessages();
    void showChosen();
    void takeChoice();
    void followChosen();
    void noteSend(const Send &send);
    [[nodiscard]] bool countsTime() const;

    Delivery &m_delivery;
    Archive &m_archive;
    SendsModel *m_sends;
    QLabel *m_title;
    QLabel *m_help;
    QPushButton *m_panic;
    QPushButton *m_pause;
    QPushButton *m_resume;
    InlineMessage *m_paused;
    InlineMessage *m_trouble;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    SendsTable *m_table;
    BatchActions *m_actions;
    QTimer *m_later;              ///< refreshes once after any number of changes
    QTimer *m_tick;               ///< while something counts seconds
    std::optional<Send> m_chosen; ///< stays when its row goes, so that its end can be read
    SendId m_asked;               ///< the one whose end the archive was asked for
};

} // namespace herald::ui
