// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/ports/archive.h"
#include "app/tables/tablewriter.h"

#include <QFuture>
#include <QObject>
#include <QThreadPool>

#include <functional>
#include <variant>

namespace herald::ui {

/// Writes sends into a file, one page of the archive after the other, so that a million of them
/// need no more memory than a few. The file is written beside the window thread. One at a time.
class Exporter final : public QObject
{
    Q_OBJECT

public:
    struct Place
    {
        QString path;
        TableFormat format = TableFormat::Csv;
    };
    /// What to write: what a filter finds, or these.
    using Source = std::variant<SendFilter, QList<Send>>;

    /// `archive` outlives the exporter.
    explicit Exporter(Archive &archive, QObject *parent = nullptr);
    ~Exporter() override; ///< waits for the page that is being written; no file comes of it

    void start(const Place &place, const Source &source);
    /// The file that was there before stays. Too late once everything is written.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_isRunning; }

signals:
    void progressed(qint64 sends);
    void finished(qint64 sends);
    void failed(const herald::Error &error);
    void cancelled();

private:
    QCoro::Task<void> run(Place place, Source source);
    [[nodiscard]] QCoro::Task<Result<SendPage>> read(Source source, qint64 done, qint64 after);
    [[nodiscard]] QFuture<Result<void>> onThread(std::function<Result<void>()> work);
    void end(qint64 sends, const Result<void> &result, bool stopped);

    Archive &m_archive;
    QThreadPool m_thread;                 ///< one thread: what is asked is done in its order
    std::shared_ptr<TableWriter> m_table; ///< used on that thread only
    bool m_isRunning = false;
    bool m_isCancelled = false;
};

} // namespace herald::ui
