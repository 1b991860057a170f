// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/ids.h"
#include "ui/widgets/page.h"

class QLabel;
class QPushButton;
class QStackedWidget;
class QTimer;

namespace herald {
class Delivery;
}

namespace herald::ui {

class BatchActions;
class EmptyState;
class InlineMessage;
class OpenProxy;
class SendsModel;
class SendsTable;
struct Services;

/// Everything that has no verdict yet and everything Unknown: why it waits, and what can be done.
class OutboxPage final : public Page
{
    Q_OBJECT

public:
    explicit OutboxPage(Services &services, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void activate() override;

signals:
    void historyRequested(const herald::SendId &id); ///< show this send in History

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void wire();
    void retranslate();
    void refresh();
    void showPause();
    void showChosen();
    void takeChoice();
    [[nodiscard]] bool anyCountsDown() const;

    Delivery &m_delivery;
    SendsModel *m_sends;
    OpenProxy *m_open;
    QLabel *m_title;
    QLabel *m_help;
    QPushButton *m_pause;
    QPushButton *m_resume;
    InlineMessage *m_paused;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    SendsTable *m_table;
    BatchActions *m_actions;
    QTimer *m_tick;
    SendId m_chosen; ///< stays when its row goes, so that its end can be read
};

} // namespace herald::ui
