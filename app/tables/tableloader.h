// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tables/tablereader.h"

#include <QCoroTask>
#include <QFuture>
#include <QObject>
#include <QThreadPool>

#include <functional>

namespace herald {

/// Reads a file into a table beside the window thread. One file at a time: a new one ends the one
/// before, which then says nothing more. Window thread.
class TableLoader final : public QObject
{
    Q_OBJECT

public:
    explicit TableLoader(QObject *parent = nullptr);
    ~TableLoader() override; ///< waits for the few thousand rows that are being read

    void load(const QString &path, const TableOptions &options = {});
    void cancel();
    [[nodiscard]] bool isLoading() const { return m_stop.stop_possible(); }

signals:
    /// The first rows, when the file has more than are read at once.
    void begun(const herald::TableLayout &layout, const herald::Table &first);
    void progressed(double done); ///< from 0 to 1
    void finished(const herald::TableLayout &layout, const herald::Table &table);
    void failed(const herald::Error &error);

private:
    struct Work;
    struct Step;

    QCoro::Task<void> run(QString path, TableOptions options, std::stop_token stop);
    [[nodiscard]] QFuture<Step> onThread(std::function<Step()> work);

    QThreadPool m_thread; ///< one thread: what is asked is done in its order
    std::stop_source m_stop{std::nostopstate};
};

} // namespace herald
