// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tables/tablewriter.h"

#include <QCoroTask>
#include <QFuture>
#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace herald::ui {

/// Some rows of a table for other programs.
struct ExportPage
{
    /// As many cells a row as there are columns. Called in the thread that writes.
    std::function<QList<QStringList>()> rows;
    bool more = false; ///< there is another page
};

/// A table for other programs, page by page, so that a million rows need no more memory than a few.
struct ExportSource
{
    QStringList columns;
    /// The page behind the first `done` rows; asked for in the order of the pages.
    std::function<QCoro::Task<Result<ExportPage>>(qint64 done)> read;
};

/// Writes a table into a file beside the window thread. One at a time.
class Exporter final : public QObject
{
    Q_OBJECT

public:
    struct Place
    {
        QString path;
        TableFormat format = TableFormat::Csv;
    };

    explicit Exporter(QObject *parent = nullptr);
    ~Exporter() override; ///< waits for the page that is being written; no file comes of it

    void start(const Place &place, const ExportSource &source);
    /// The file that was there before stays. Too late once everything is written.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_isRunning; }

signals:
    void progressed(qint64 rows);
    void finished(qint64 rows);
    void failed(const herald::Error &error);
    void cancelled();

private:
    QCoro::Task<void> run(Place place, ExportSource source);
    [[nodiscard]] QFuture<Result<qint64>> onThread(std::function<Result<qint64>()> work);
    void end(qint64 rows, const Result<qint64> &result, bool stopped);

    QThreadPool m_thread;                 ///< one thread: what is asked is done in its order
    std::shared_ptr<TableWriter> m_table; ///< used on that thread only
    bool m_isRunning = false;
    bool m_isCancelled = false;
};

} // namespace herald::ui
