// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/history/timeline.h"

#include <QWidget>

class QGridLayout;

namespace herald::ui {

/// A send's story, a line for each thing that happened: time of day and words, under the day.
class TimelineView final : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineView(QWidget *parent = nullptr);

    void setEntries(const QList<TimelineEntry> &entries);

private:
    void addDay(const QDateTime &moment);
    void addEntry(const TimelineEntry &entry);

    QWidget *m_lines = nullptr;
    QGridLayout *m_grid = nullptr;
};

} // namespace herald::ui
