// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/mailrecord.h"

#include <QTableView>

#include <optional>

namespace herald::ui {

class RecordsModel;
class RecordsProxy;
class TickHeader;

/// The table of mail records. Space ticks what is selected, Ctrl+C copies it as a table, a click
/// into a head sorts.
class RecordsTable final : public QTableView
{
    Q_OBJECT

public:
    RecordsTable(RecordsModel &records, RecordsProxy &proxy, QWidget *parent = nullptr);

    [[nodiscard]] std::optional<MailRecord> currentRecord() const;
    /// Makes a record the current one. False when it is not shown.
    bool goTo(const MailRecordId &id);
    void copySelected() const;

signals:
    void currentRecordChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void measure();
    void toggleSelected();
    [[nodiscard]] QModelIndexList selectedFirsts() const; ///< the tick cells of selected rows

    RecordsModel &m_records;
    RecordsProxy &m_proxy;
    TickHeader *m_header;
};

} // namespace herald::ui
