// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/records/recordfacets.h"
#include "app/records/recordview.h"
#include "ui/resend/table/recordcells.h"
#include "ui/resend/table/recordsource.h"
#include "ui/resend/table/recordticks.h"

#include <QAbstractTableModel>

#include <functional>
#include <memory>

class QTimer;

namespace herald::ui {

class RecordsFeed;
class RecordsWorker;
class Session;

/// The mail records that were loaded, as they are shown: its rows are those that pass the filter,
/// in the order that was asked for. Up to a few thousand records are looked through at once;
/// more of them beside the window thread, and what was shown stays until the answer is there.
///
/// Ticks belong to records, not to rows: they outlive filters, sorting and a reload. What a person
/// says of "all" concerns the rows that are shown when they say it, and no other.
///
/// Nothing here takes time in proportion to the records: views hear of many rows some at a time,
/// and what is over is taken apart beside the window thread. Window thread.
class RecordsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using Column = RecordCells::Column;
    using enum RecordCells::Column;

    explicit RecordsModel(const Session &session, QObject *parent = nullptr);
    ~RecordsModel() override;

    // ---- records

    void clear(); ///< ticks too
    /// Begins the list anew. A record that was ticked is ticked again as soon as it is loaded.
    void restart(const QList<MailRecord> &records);
    /// Adds a page of the list. A record whose id is there already is left out: new records shift
    /// the pages while they are loaded (huawei-appgroup-mail.md 2.7).
    void append(const QList<MailRecord> &records, RecordOrigin origin = RecordOrigin::Service);
    /// The same for very many, some of them at a time: see progressed() and allAppended().
    void appendAll(const RecordSource &source);
    void stopAppending(); ///< what is there stays
    [[nodiscard]] bool isAppending() const;

    [[nodiscard]] int loadedCount() const { return int(m_store->size()); }
    [[nodiscard]] bool holds(const MailRecordId &id) const;
    [[nodiscard]] std::optional<MailRecord> record(const MailRecordId &id) const;
    /// All that were loaded, to be read by any thread; rows of the store.
    [[nodiscard]] const RecordSnapshot &loaded() const { return m_store->now(); }

    // ---- what is shown

    /// Aliases are filled in here.
    void setFilter(RecordFilter filter);
    [[nodiscard]] const RecordFilter &filter() const { return m_question.filter; }
    [[nodiscard]] bool isNarrowed() const { return !m_question.filter.isEmpty(); }
    void setSortKeys(const QList<RecordSortKey> &keys); ///< none: in the order they came
    [[nodiscard]] const QList<RecordSortKey> &sortKeys() const { return m_question.keys; }
    /// What is shown answers the latest question for all that is loaded.
    [[nodiscard]] bool isComplete() const;
    /// What is shown does not answer the latest question yet.
    [[nodiscard]] bool isAnswering() const { return m_isAnswering; }
    [[nodiscard]] const RecordFacets &facets() const { return m_facets; }
    /// While somebody edits a cell rows stay where they are.
    void holdStill(bool still);

    [[nodiscard]] int shownCount() const { return int(m_view->rows.size()); }
    [[nodiscard]] MailRecord recordAt(int row) const;
    [[nodiscard]] RecordOrigin originAt(int row) const;
    [[nodiscard]] quint32 storeRow(int row) const { return m_view->rows.at(size_t(row)); }
    [[nodiscard]] const RecordRows &shownRows() const { return m_view->rows; } ///< of the store
    /// -1 when it is not shown.
    [[nodiscard]] int rowOf(const MailRecordId &id) const;
    [[nodiscard]] const RecordCells &cells() const { return m_cells; }

    // ---- ticks

    void setTicked(const QList<int> &rows, bool ticked); ///< rows that are shown
    void setRangeTicked(int first, int last, bool ticked);
    void setShownTicked(bool ticked); ///< all that are shown
    void invertShown();
    void untickAll(); ///< hidden ones too
    /// All that are shown, as soon as everything that is loaded by then has been looked through.
    void tickShownSoon();
    /// Those of the shown that pass the filter; `then` hears how many those are.
    void tickAlso(const RecordFilter &filter, const std::function<void(int count)> &then = {});
    /// Ids or accounts, hidden or not. `then` hears how many records they name, and which of them
    /// name none.
    void tickNamed(const QStringList &names,
                   const std::function<void(int count, const QStringList &missing)> &then);
    /// Ticks these, and those that are not loaded yet as soon as they are. Says how many those are.
    int tickSoon(const QList<MailRecordId> &ids);

    [[nodiscard]] bool isTicked(int row) const { return m_ticks.rows().contains(storeRow(row)); }
    [[nodiscard]] int tickedCount() const { return m_ticks.count(); }
    [[nodiscard]] int shownTickedCount() const;
    [[nodiscard]] int hiddenTickedCount() const { return tickedCount() - shownTickedCount(); }
    [[nodiscard]] QList<MailRecord> tickedRecords() const; ///< in the order they were loaded
    [[nodiscard]] const RecordSet &tickedRows() const { return m_ticks.rows(); } ///< of the store

    // ---- re-sends

    void noteSend(const Send &send); ///< the latest re-send of a record wins
    void forgetSends();

    // ---- QAbstractTableModel

    /// Less than shownCount() for a moment when there are very many.
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    /// Ticks, and edits a record that a file brought.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    void retranslate();

signals:
    void changed();       ///< rows, ticks or words; once, when the change is complete
    void facetsChanged(); ///< later than the rows when there are many
    void answeringChanged(bool isAnswering);
    void progressed(qsizetype done, qsizetype all); ///< of appendAll()
    void allAppended();
    void edited(const herald::MailRecordId &id);

private:
    using View = std::shared_ptr<const RecordView>;
    enum class Why { Asked, Grown };

    void take(const MailRecord &record, RecordOrigin origin);
    void ask(Why why);
    void askAboutNew();
    void show(const View &view);
    void tellOfMore();
    void setFacets(const RecordFacets &facets);
    void setAnswering(bool isAnswering);
    void forgetRecords();
    void tickShown(const RecordSet &rows);
    void tellTicks(int first, int last);
    [[nodiscard]] bool edit(const QModelIndex &index, const QString &text);
    [[nodiscard]] QVariant titleOf(int column, int role) const;

    std::unique_ptr<RecordStore> m_store;
    std::vector<RecordOrigin> m_origins; ///< by the row of the store
    RecordTicks m_ticks;
    RecordCells m_cells;
    RecordQuestion m_question;
    View m_view;                    ///< what is shown
    int m_told = 0;                 ///< how many rows of it views have heard of
    RecordQuestion m_shownQuestion; ///< which it answers
    bool m_isStale = false;         ///< an edit came after the view
    bool m_isAnswering = false;
    bool m_isStill = false;
    bool m_ticksSoon = false;
    View m_waiting; ///< an answer that came while it had to hold still
    RecordFacets m_facets;
    const Session &m_session;
    RecordsFeed *m_feed;
    RecordsWorker *m_worker;
    QTimer *m_more;  ///< until views have heard of all rows
    QTimer *m_pause; ///< between two questions about records that are being loaded
};

} // namespace herald::ui
