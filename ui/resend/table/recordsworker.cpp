// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/resend/table/recordsworker.h"

namespace herald::ui {

namespace {

/// Starts a new stop source; whoever runs with the old one ends.
std::stop_token renewed(std::stop_source &source)
{
    source.request_stop();
    source = std::stop_source();
    return source.get_token();
}

} // namespace

RecordsWorker::RecordsWorker(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(2); // a stopped question may still be on its way out
}

RecordsWorker::~RecordsWorker()
{
    m_stop.request_stop();
    m_stopFinding.request_stop();
    m_pool.waitForDone(); // what it has posted goes with this object
}

void RecordsWorker::ask(const RecordSnapshot &records, const RecordQuestion &question,
                        const View &before)
{
    const std::stop_token stop = renewed(m_stop);
    const int number = ++m_question;
    m_isBusy = true;
    m_pool.start([=, this] {
        std::optional<RecordView> answer = viewOf(records, question, stop, before.get());
        if (!answer)
            return;
        const auto view = std::make_shared<const RecordView>(std::move(*answer));
        QMetaObject::invokeMethod(this, [this, number, view] {
            if (number == m_question)
                emit answered(view);
        });
        const std::optional<RecordFacets> facets =
            facetsToChoose(records, question.filter, view->rows, QTimeZone::systemTimeZone(), stop);
        if (!facets)
            return;
        QMetaObject::invokeMethod(this, [this, number, facets] {
            if (number != m_question)
                return;
            m_isBusy = false;
            emit counted(*facets);
        });
    });
}

void RecordsWorker::stop()
{
    m_stop.request_stop();
    ++m_question;
    m_isBusy = false;
}

void RecordsWorker::find(const RecordSnapshot &records, const RecordFilter &filter,
                         const std::function<void(const RecordSet &)> &then)
{
    m_pool.start([=, this, stop = m_stopFinding.get_token()] {
        const std::optional<RecordRows> rows = matchingRows(records, filter, stop);
        if (!rows)
            return;
        QMetaObject::invokeMethod(this, [then, stop, found = RecordSet::of(*rows)] {
            if (!stop.stop_requested())
                then(found);
        });
    });
}

void RecordsWorker::find(const RecordSnapshot &records, const QStringList &names,
                         const std::function<void(const NamedRecords &)> &then)
{
    m_pool.start([=, this, stop = m_stopFinding.get_token()] {
        const std::optional<NamedRecords> named = recordsNamed(records, names, stop);
        if (!named)
            return;
        QMetaObject::invokeMethod(this, [then, stop, named] {
            if (!stop.stop_requested())
                then(*named);
        });
    });
}

void RecordsWorker::forget()
{
    renewed(m_stopFinding);
}

} // namespace herald::ui
