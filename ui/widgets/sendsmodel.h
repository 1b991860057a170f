// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/ports/archive.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QList>
#include <QTimer>

namespace herald {
class Delivery;
}

namespace herald::ui {

/// The sends of the ledger that a filter lets through, in the archive's order. Reads a page at a
/// time as the view wants more, follows the delivery by itself, and never asks twice at once.
/// Rows move only when a send comes or goes, so selection and scrolling stay where they are.
class SendsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, What, Whom, ProfileName, State, Reason, RequestId, ColumnCount };
    enum Role {
        SendIdRole = Qt::UserRole, ///< text of the SendId
        BadgeRole                  ///< Badge::Content of the send's state
    };
    static constexpr int pageSize = 200;

    /// Shows nothing before setFilter() or reload().
    SendsModel(Archive &archive, Delivery &delivery, QObject *parent = nullptr);

    void setFilter(const SendFilter &filter); ///< drops the rows and reads
    [[nodiscard]] const SendFilter &filter() const { return m_filter; }
    void reload(); ///< reads from the start again; rows stay until the answer is there

    /// True until the first page of a filter or a reload() is there, or has failed.
    [[nodiscard]] bool isLoading() const { return m_loading; }
    /// Why the last reading failed; nothing once one succeeds.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    /// How many sends the filter lets through; nothing before they are counted.
    [[nodiscard]] std::optional<qint64> total() const { return m_total; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    [[nodiscard]] const Send &sendAt(int row) const { return m_sends.at(row); }
    [[nodiscard]] std::optional<Send> find(const SendId &id) const; ///< among the rows
    [[nodiscard]] QModelIndex indexOf(const SendId &id) const;      ///< of the first column
    [[nodiscard]] QString reasonOf(const Send &send) const;

    void refreshReasons(); ///< words anew what counts seconds
    void retranslate();

signals:
    void loaded(); ///< rows came, or there are none
    void failed(const herald::Error &error);
    void loadingChanged(bool loading);
    void totalChanged();

private:
    enum class Question {
        More,   ///< what follows the last row
        Newest, ///< what a new batch has brought
        All     ///< from the start
    };

    void ask(Question question);
    void askPage(Question question);
    void take(Question question, const Result<SendPage> &answer);
    void merge(const SendPage &page, bool dropRest);
    void askAmong();
    void takeAmong(const QList<SendId> &asked, const Result<QList<Send>> &answer);
    void askCount();
    void fillUp();
    void beginQuestion();
    void endQuestion();
    void setLoading(bool loading);

    void noteSend(const Send &send);
    void noteHold(const BatchId &id);
    void noteCancelled(const BatchId &id);
    void apply(const Send &send);
    void put(const Send &send);
    void replace(int row, const Send &send);
    void addRows(int row, const QList<Send> &sends);
    void dropRows(int first, int last); ///< both included; does nothing for none
    void doubt(const QList<SendId> &ids);

    [[nodiscard]] bool isBefore(qint64 a, qint64 b) const; ///< in the order of the list
    [[nodiscard]] int placeOf(qint64 number) const;
    [[nodiscard]] int rowOf(const SendId &id) const; ///< -1 = it is not there
    [[nodiscard]] Send withHold(Send send) const;
    [[nodiscard]] QString textOf(const Send &send, int column) const;

    Archive &m_archive;
    Delivery &m_delivery;
    SendFilter m_filter;
    QList<Send> m_sends;
    QHash<SendId, qint64> m_numbers;
    bool m_begun = false;
    bool m_more = false;            ///< the archive has sends after the last row
    bool m_asking = false;          ///< a page is under way
    std::optional<Question> m_next; ///< to be asked after it
    int m_questions = 0;            ///< of any kind, under way
    QHash<SendId, Send> m_since;    ///< what changed while a question was under way
    QList<SendId> m_doubtful;       ///< only the archive can say whether they belong here
    QTimer m_doubt;
    QTimer m_recount;
    std::optional<qint64> m_total;
    std::optional<Error> m_error;
    bool m_loading = false;
    int m_generation = 0; ///< an answer for an older filter is dropped
};

} // namespace herald::ui
