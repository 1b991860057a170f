// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/ports/archive.h"
#include "app/model/ports/clock.h"
#include "ui/resend/confirm/awaited.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;
class QTimer;

namespace herald {
class WorkspaceDirectory;
}

namespace herald::ui {

class ConfirmModel;
class Confirmation;
class IconLabel;

/// What is to be sent again, from one batch: as it was, whatever the service lists by now.
struct Retry
{
    QList<MailRecord> records;
    QList<Authorization> authorizations;
    int fromRefusedLists = 0; ///< of the records
    bool oneByOne = false;    ///< whatever the page's choice

    [[nodiscard]] int count() const { return int(records.size() + authorizations.size()); }
};

/// What can be done once a batch of the page has its outcomes: look whether the service made new
/// records, and review again exactly what was refused, or exactly what never left. What may have
/// gone out is in neither. Hidden until a batch has ended.
class AfterSending final : public QWidget
{
    Q_OBJECT

public:
    AfterSending(Archive &archive, WorkspaceDirectory &workspace, const Clock &clock,
                 QWidget *parent = nullptr);

    /// A batch whose sends all have their verdict; `seen` are records that were there before it.
    void follow(const BatchId &batch, const QSet<MailRecordId> &seen);
    void forget(); ///< hidden again
    [[nodiscard]] Confirmation &confirmation() { return *m_confirmation; }

signals:
    void retryRequested(const herald::ui::Retry &retry);
    void found(const herald::ui::Awaited &awaited); ///< a new record

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildLayout();
    void connectParts();
    void retranslate();
    void refresh();
    void look();
    QCoro::Task<void> read(BatchId batch, int number);
    [[nodiscard]] QString headline() const;
    [[nodiscard]] QString detail() const;
    [[nodiscard]] Retry retryOf(bool (*which)(const Send &)) const;
    [[nodiscard]] Retry refusedLists() const;

    Archive &m_archive;
    Confirmation *m_confirmation;
    ConfirmModel *m_model;
    QList<Send> m_sends; ///< of the batch, in their order
    QSet<MailRecordId> m_seen;
    int m_number = 0;
    IconLabel *m_icon;
    QLabel *m_headline;
    QLabel *m_detail;
    QPushButton *m_confirm;
    QPushButton *m_stop;
    QPushButton *m_list;
    QPushButton *m_retryRefused;
    QPushButton *m_retryUnsent;
    QPushButton *m_oneByOne;
    QTableView *m_table;
    QTimer *m_tick;
};

} // namespace herald::ui
