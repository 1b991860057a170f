// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/resend/table/recordsource.h"

#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QTimer>

namespace herald::ui {

/// Takes many records a few milliseconds at a time, so that the window stays alive.
class RecordsFeed final : public QObject
{
    Q_OBJECT

public:
    using Take = std::function<void(const MailRecord &record, RecordOrigin origin)>;

    explicit RecordsFeed(Take take, QObject *parent = nullptr);

    void add(const RecordSource &source); ///< behind those that wait
    void drop();                          ///< those that wait
    [[nodiscard]] bool isRunning() const { return !m_sources.isEmpty(); }

signals:
    void progressed(qsizetype done, qsizetype all); ///< of what was added since it last ran dry
    void ended();                                   ///< all were taken

private:
    void takeSome();

    Take m_take;
    QList<RecordSource> m_sources;
    qsizetype m_next = 0; ///< of the first source
    qsizetype m_done = 0;
    qsizetype m_all = 0;
    QTimer m_turn;
};

} // namespace herald::ui
