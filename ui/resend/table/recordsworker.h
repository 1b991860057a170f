// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/records/recordfacets.h"
#include "app/records/recordnames.h"
#include "app/records/recordview.h"

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace herald::ui {

/// Looks through records beside the window thread. The latest question wins: an older one is
/// stopped, and its answer never comes.
class RecordsWorker final : public QObject
{
    Q_OBJECT

public:
    using View = std::shared_ptr<const RecordView>;

    explicit RecordsWorker(QObject *parent = nullptr);
    ~RecordsWorker() override; ///< stops and waits, which is a matter of milliseconds

    /// `before`: an answer to the same question when there were fewer records, or nothing.
    void ask(const RecordSnapshot &records, const RecordQuestion &question, const View &before);
    void stop();
    /// From ask() until the values are counted too.
    [[nodiscard]] bool isBusy() const { return m_isBusy; }

    /// Which records pass; `then` is called in the window thread, unless forget() comes first.
    void find(const RecordSnapshot &records, const RecordFilter &filter,
              const std::function<void(const RecordSet &rows)> &then);
    /// Likewise for names that were pasted.
    void find(const RecordSnapshot &records, const QStringList &names,
              const std::function<void(const NamedRecords &named)> &then);
    void forget(); ///< what find() was asked

signals:
    void answered(std::shared_ptr<const herald::RecordView> view);
    void counted(const herald::RecordFacets &facets);

private:
    std::stop_source m_stop;
    std::stop_source m_stopFinding;
    int m_question = 0;
    bool m_isBusy = false;
    QThreadPool m_pool;
};

} // namespace herald::ui
