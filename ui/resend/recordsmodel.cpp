// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/resend/recordsmodel.h"

#include "ui/resend/table/recordsfeed.h"
#include "ui/resend/table/recordsworker.h"
#include "ui/session.h"

#include <QThreadPool>
#include <QTimer>

#include <algorithm>
#include <chrono>

namespace herald::ui {

using namespace std::chrono_literals;

namespace {

/// So few are looked through in the time of one frame; nothing flickers and nobody waits.
constexpr quint32 atOnce = RecordChunk::capacity;
constexpr auto pauseWhileLoading = 200ms;
constexpr int toldAtOnce = 100'000; ///< rows; a header needs a while for each

/// Taking a million records apart takes a while, too.
template <class Owner>
void dispose(Owner owner)
{
    const auto last = std::make_shared<Owner>(std::move(owner));
    QThreadPool::globalInstance()->start([last] { *last = {}; });
}

} // namespace

RecordsModel::RecordsModel(const Session &session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_store(std::make_unique<RecordStore>())
    , m_view(std::make_shared<RecordView>())
    , m_session(session)
    , m_feed(new RecordsFeed(
          [this](const MailRecord &record, RecordOrigin origin) { take(record, origin); }, this))
    , m_worker(new RecordsWorker(this))
    , m_more(new QTimer(this))
    , m_pause(new QTimer(this))
{
    m_more->setInterval(0);
    connect(m_more, &QTimer::timeout, this, &RecordsModel::tellOfMore);
    m_cells.setLanguage(session.language());
    m_question.filter.aliases = recordAliases();
    m_question.keys = {{RecordColumn::SendAt, Qt::DescendingOrder}};
    m_shownQuestion = m_question;
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseWhileLoading);
    connect(m_pause, &QTimer::timeout, this, &RecordsModel::askAboutNew);
    connect(m_worker, &RecordsWorker::answered, this, &RecordsModel::show);
    connect(m_worker, &RecordsWorker::counted, this, [this](const RecordFacets &facets) {
        setFacets(facets);
        askAboutNew();
    });
    connect(m_feed, &RecordsFeed::progressed, this, [this](qsizetype done, qsizetype all) {
        ask(Why::Grown);
        emit progressed(done, all);
    });
    connect(m_feed, &RecordsFeed::ended, this, &RecordsModel::allAppended);
}

RecordsModel::~RecordsModel() = default;

void RecordsModel::clear()
{
    m_ticks.clear();
    forgetRecords();
    dispose(std::exchange(m_store, std::make_unique<RecordStore>()));
    ask(Why::Asked);
}

void RecordsModel::restart(const QList<MailRecord> &records)
{
    forgetRecords();
    m_ticks.beginAnew(std::exchange(m_store, std::make_unique<RecordStore>()));
    for (const MailRecord &record : records)
        take(record, RecordOrigin::Service);
    ask(Why::Asked);
}

void RecordsModel::append(const QList<MailRecord> &records, RecordOrigin origin)
{
    const quint32 before = m_store->size();
    for (const MailRecord &record : records)
        take(record, origin);
    if (m_store->size() != before)
        ask(Why::Grown);
}

void RecordsModel::appendAll(const RecordSource &source)
{
    m_feed->add(source);
}

void RecordsModel::stopAppending()
{
    m_feed->drop();
    emit changed();
}

bool RecordsModel::isAppending() const
{
    return m_feed->isRunning();
}

/// The rows of the store mean nothing any more; those that are shown must go before it does.
void RecordsModel::forgetRecords()
{
    m_feed->drop();
    m_worker->stop();
    m_worker->forget();
    m_pause->stop();
    m_waiting.reset();
    m_ticksSoon = false;
    m_origins.clear();
    m_more->stop();
    beginResetModel();
    dispose(std::exchange(m_view, std::make_shared<RecordView>()));
    m_told = 0;
    m_shownQuestion = m_question;
    m_isStale = false;
    endResetModel();
}

void RecordsModel::take(const MailRecord &record, RecordOrigin origin)
{
    const quint32 row = m_store->size();
    if (!m_store->append(record))
        return;
    m_origins.push_back(origin);
    if (m_ticks.takeWish(record.id))
        m_ticks.set(row, true);
}

bool RecordsModel::holds(const MailRecordId &id) const
{
    return m_store->rowOf(id).has_value();
}

std::optional<MailRecord> RecordsModel::record(const MailRecordId &id) const
{
    const std::optional<quint32> row = m_store->rowOf(id);
    return row ? std::optional(m_store->at(*row)) : std::nullopt;
}

void RecordsModel::setFilter(RecordFilter filter)
{
    filter.aliases = recordAliases();
    if (filter == m_question.filter)
        return;
    m_question.filter = std::move(filter);
    m_ticksSoon = false; // those that were meant are others now
    ask(Why::Asked);
}

void RecordsModel::setSortKeys(const QList<RecordSortKey> &keys)
{
    if (keys == m_question.keys)
        return;
    m_question.keys = keys;
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    ask(Why::Asked);
}

void RecordsModel::ask(Why why)
{
    if (m_store->size() <= atOnce) {
        m_worker->stop();
        const RecordSnapshot &now = m_store->now();
        show(std::make_shared<const RecordView>(*viewOf(now, m_question)));
        setFacets(
            *facetsToChoose(now, m_question.filter, m_view->rows, QTimeZone::systemTimeZone()));
        return;
    }
    if (why == Why::Grown)
        return askAboutNew();
    setAnswering(true);
    m_worker->ask(m_store->now(), m_question, {});
}

bool RecordsModel::isComplete() const
{
    return m_view->places.size() == m_store->size() && !m_isStale && m_shownQuestion == m_question;
}

/// Records that come while the last ones are still being sorted in wait for their turn.
void RecordsModel::askAboutNew()
{
    if (isComplete() || m_waiting || m_worker->isBusy() || m_pause->isActive())
        return;
    m_pause->start();
    const bool answersThis = m_shownQuestion == m_question && !m_isStale;
    m_worker->ask(m_store->now(), m_question, answersThis ? m_view : View());
}

void RecordsModel::show(const View &view)
{
    if (m_isStill) {
        m_waiting = view;
        return;
    }
    beginResetModel();
    dispose(std::exchange(m_view, view));
    m_told = std::min(shownCount(), std::max(m_told, toldAtOnce));
    m_shownQuestion = m_question;
    m_isStale = false;
    endResetModel();
    if (m_told < shownCount())
        m_more->start();
    else
        m_more->stop();
    setAnswering(false);
    if (m_ticksSoon && isComplete())
        return tickShownSoon();
    emit changed();
}

void RecordsModel::tellOfMore()
{
    const int more = std::min(shownCount() - m_told, toldAtOnce);
    beginInsertRows({}, m_told, m_told + more - 1);
    m_told += more;
    endInsertRows();
    if (m_told == shownCount())
        m_more->stop();
}

void RecordsModel::holdStill(bool still)
{
    m_isStill = still;
    if (!still && m_waiting)
        show(std::exchange(m_waiting, {}));
}

void RecordsModel::setFacets(const RecordFacets &facets)
{
    m_facets = facets;
    emit facetsChanged();
}

void RecordsModel::setAnswering(bool isAnswering)
{
    if (std::exchange(m_isAnswering, isAnswering) != isAnswering)
        emit answeringChanged(isAnswering);
}

MailRecord RecordsModel::recordAt(int row) const
{
    return m_store->at(storeRow(row));
}

RecordOrigin RecordsModel::originAt(int row) const
{
    return m_origins.at(storeRow(row));
}

int RecordsModel::rowOf(const MailRecordId &id) const
{
    const std::optional<quint32> row = m_store->rowOf(id);
    if (!row || *row >= m_view->places.size() || m_view->places[*row] == RecordView::hidden)
        return -1;
    return int(m_view->places[*row]);
}

void RecordsModel::noteSend(const Send &send)
{
    for (const MailRecordId &id : m_cells.noteSend(send)) {
        const int row = rowOf(id);
        if (row >= 0 && row < m_told)
            emit dataChanged(index(row, Resent), index(row, Resent));
    }
}

void RecordsModel::forgetSends()
{
    m_cells.forgetSends();
    if (m_told > 0)
        emit dataChanged(index(0, Resent), index(m_told - 1, Resent));
}

void RecordsModel::retranslate()
{
    m_cells.setLanguage(m_session.language());
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (m_told > 0)
        emit dataChanged(index(0, 0), index(m_told - 1, ColumnCount - 1));
    setFilter(m_question.filter); // other words are found now
    emit facetsChanged();
    emit changed();
}

} // namespace herald::ui
