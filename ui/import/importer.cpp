// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/importer.h"

#include <QCoroFuture>
#include <QPointer>
#include <QPromise>

#include <memory>

namespace herald::ui {

Importer::Importer(const ImportTask &task, QObject *parent)
    : QObject(parent)
    , m_task(task)
    , m_loader(new TableLoader(this))
{
    m_thread.setMaxThreadCount(1);
    connect(m_loader, &TableLoader::begun, this, &Importer::take);
    connect(m_loader, &TableLoader::progressed, this, [this](double done) {
        m_done = done;
        emit changed();
    });
    connect(m_loader, &TableLoader::failed, this, [this](const Error &error) {
        m_error = error;
        m_table = {};
        setState(State::Failed);
        emit tableChanged();
    });
    connect(m_loader, &TableLoader::finished, this,
            [this](const TableLayout &layout, const Table &table) {
                take(layout, table);
                startPicking();
            });
}

Importer::~Importer()
{
    m_picking.request_stop();
    m_thread.waitForDone();
}

void Importer::open(const QString &path)
{
    m_path = path;
    m_options = {};
    m_layout = {};
    m_table = {};
    read();
    emit tableChanged();
}

void Importer::stop()
{
    m_loader->cancel();
    m_picking.request_stop();
    m_pick = {};
    setState(State::Stopped);
}

void Importer::readAgain()
{
    read();
}

void Importer::read()
{
    m_picking.request_stop();
    m_pick = {};
    m_wantsHeader.reset(); // another reading has other columns
    m_wantedColumn.reset();
    m_done = 0;
    setState(State::Reading);
    m_loader->load(m_path, m_options);
}

void Importer::setCharset(const QByteArray &charset)
{
    m_options.charset = charset;
    read();
}

void Importer::setDelimiter(QChar delimiter)
{
    m_options.delimiter = delimiter;
    read();
}

void Importer::setSheet(int sheet)
{
    m_options.sheet = sheet;
    read();
}

void Importer::setHeader(bool isHeader)
{
    m_wantsHeader = isHeader;
    m_table.setHeader(isHeader);
    emit tableChanged();
    if (m_state == State::Ready || m_state == State::Picking)
        startPicking();
}

void Importer::setColumn(int column)
{
    m_wantedColumn = column;
    m_column = column;
    emit tableChanged();
    if (m_state == State::Ready || m_state == State::Picking)
        startPicking();
}

void Importer::take(const TableLayout &layout, const Table &table)
{
    m_layout = layout;
    m_table = table;
    m_table.setHeader(m_wantsHeader ? *m_wantsHeader : m_task.guessHeader(m_table));
    m_column = m_wantedColumn ? *m_wantedColumn : m_task.guessColumn(m_table);
    emit tableChanged();
}

void Importer::startPicking()
{
    m_picking.request_stop();
    m_picking = std::stop_source();
    m_pick = {};
    setState(State::Picking);
    runPick(m_picking.get_token());
}

// The future is named because GCC 12 destroys what a co_await expression makes on its way twice.

QCoro::Task<void> Importer::runPick(std::stop_token stop)
{
    const QPointer<Importer> self = this;
    const auto pick = std::make_shared<RowPick>();
    const auto promise = std::make_shared<QPromise<void>>();
    promise->start();
    m_thread.start([=, table = m_table, column = m_column, task = m_task] {
        if (column >= 0)
            *pick = task.pick(table, column, stop);
        else
            pick->leftOut = table.leftOut();
        promise->finish();
    });
    const QFuture<void> picking = promise->future();
    co_await picking;
    if (!self || stop.stop_requested())
        co_return;
    m_pick = std::move(*pick);
    setState(State::Ready);
}

void Importer::setState(State state)
{
    m_state = state;
    emit changed();
}

} // namespace herald::ui
