// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/timelineview.h"

#include "ui/texts/dates.h"
#include "ui/widgets/iconlabel.h"

#include <QGridLayout>
#include <QLabel>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

QString iconOf(Ink meaning)
{
    switch (meaning) {
    case Ink::Positive:
        return u"check"_s;
    case Ink::Negative:
        return u"cross"_s;
    case Ink::Caution:
        return u"question"_s;
    case Ink::Info:
        return u"outbox"_s;
    default:
        return u"clock"_s;
    }
}

} // namespace

TimelineView::TimelineView(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addStretch();
}

void TimelineView::setEntries(const QList<TimelineEntry> &entries)
{
    delete m_lines;
    m_lines = new QWidget(this);
    m_grid = new QGridLayout(m_lines);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(gap);
    m_grid->setVerticalSpacing(gap);
    m_grid->setColumnStretch(2, 1);
    QDate day;
    for (const TimelineEntry &entry : entries) {
        if (entry.at.isValid() && entry.at.toLocalTime().date() != day) {
            day = entry.at.toLocalTime().date();
            addDay(entry.at);
        }
        addEntry(entry);
    }
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, m_lines);
}

void TimelineView::addDay(const QDateTime &moment)
{
    auto *label = new QLabel(dayText(moment), m_lines);
    setRole(label, Role::Muted);
    m_grid->addWidget(label, m_grid->rowCount(), 0, 1, 3);
}

void TimelineView::addEntry(const TimelineEntry &entry)
{
    const int row = m_grid->rowCount();
    auto *mark = new IconLabel(IconLabel::Size::Small, m_lines);
    mark->setIcon(iconOf(entry.meaning), entry.meaning == Ink::Text ? Ink::Muted : entry.meaning);
    auto *time = new QLabel(clockTimeText(entry.at), m_lines);
    setRole(time, Role::Muted);
    auto *text = new QLabel(entry.text, m_lines);
    text->setObjectName(u"timelineText"_s);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_grid->addWidget(time, row, 0, Qt::AlignTop);
    m_grid->addWidget(mark, row, 1, Qt::AlignTop);
    m_grid->addWidget(text, row, 2, Qt::AlignTop);
}

} // namespace herald::ui
