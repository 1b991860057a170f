// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/mailrecord.h"

#include <QTableView>

#include <optional>

namespace herald::ui {

class RecordsModel;
class TableMemory;
class TickHeader;

/// The table of mail records. Space ticks what is selected, Shift+click a stretch; a click into a
/// head sorts, Shift+click sorts by that too. What was current, selected and in sight stays so when
/// rows come, go and move.
class RecordsTable final : public QTableView
{
    Q_OBJECT

public:
    explicit RecordsTable(RecordsModel &records, QWidget *parent = nullptr);
    ~RecordsTable() override;

    [[nodiscard]] RecordsModel &records() const { return m_records; }
    [[nodiscard]] TickHeader &head() const { return *m_header; }
    [[nodiscard]] std::optional<MailRecord> currentRecord() const;
    /// Makes a record the current one. False when it is not shown.
    bool goTo(const MailRecordId &id);
    /// Rows of the store that are selected, in the order in which they are shown.
    [[nodiscard]] std::vector<quint32> selectedRows() const;
    /// Columns in the order in which they are shown, without the tick and hidden ones.
    [[nodiscard]] QList<int> shownColumns() const;
    /// Scrolls to the side until the column is in sight.
    void showColumn(int column);
    void setColumnShown(int column, bool shown); ///< by the person
    /// Makes what is still to be placed have its place.
    void layOutNow() { executeDelayedItemsLayout(); }
    /// The columns as at first: order, widths, which are hidden.
    void resetColumns();

signals:
    void currentRecordChanged();
    void columnsChanged();         ///< order, widths or which are shown, by the person
    void filterWanted(int column); ///< Alt+Down
    void allMatchingWanted();      ///< Ctrl+Shift+A: those that are not loaded yet, too
    void copyWanted();
    void copyMenuWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    void connectParts();
    void retranslate();
    void measure();
    void toggleSelected();
    void tickTo(const QModelIndex &index, Qt::KeyboardModifiers modifiers);

    RecordsModel &m_records;
    TickHeader *m_header;
    TableMemory *m_memory;
    MailRecordId m_lastTicked; ///< where a stretch begins
};

} // namespace herald::ui
