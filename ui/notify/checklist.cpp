// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/checklist.h"

#include "app/model/ports/clock.h"
#include "ui/notify/checks/checkdelegate.h"
#include "ui/texts/ages.h"
#include "ui/theme/theme.h"
#include "ui/widgets/iconlabel.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QStandardItemModel>

#include <algorithm>

namespace herald::ui {

using namespace Qt::StringLiterals;
using Grade = LiveRow::Grade;

namespace {

constexpr int mostLines = 11; ///< that are seen without scrolling

QIcon signOf(Grade grade)
{
    switch (grade) {
    case Grade::Bad:
        return icon(u"cross"_s, Ink::Negative);
    case Grade::Caution:
        return icon(u"warning"_s, Ink::Caution);
    case Grade::Asking:
        return icon(u"clock"_s, Ink::Info);
    case Grade::Old:
        return icon(u"history"_s, Ink::Muted);
    case Grade::Good:
        return icon(u"check"_s, Ink::Positive);
    }
    return {};
}

} // namespace

CheckList::CheckList(const Clock &clock, QWidget *parent)
    : QFrame(parent)
    , m_clock(clock)
    , m_model(new QStandardItemModel(this))
    , m_heading(new QLabel(this))
    , m_list(new QListView(this))
    , m_ready(new QWidget(this))
    , m_readyText(new QLabel(m_ready))
{
    setRole(this, Role::Card);
    setRole(m_heading, Role::Muted);
    m_list->setObjectName(u"checkList"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CheckDelegate(m_list));
    m_list->setWordWrap(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMaximumHeight(mostLines * (fontMetrics().height() + gapSmall));
    m_list->viewport()->setCursor(Qt::PointingHandCursor);

    m_readyText->setObjectName(u"checksReadyLabel"_s);
    m_readyText->setWordWrap(true);
    m_sign = new IconLabel(IconLabel::Size::Small, m_ready);
    auto *ready = new QHBoxLayout(m_ready);
    ready->setContentsMargins(0, 0, 0, 0);
    ready->setSpacing(gap);
    ready->addWidget(m_sign, 0, Qt::AlignTop);
    ready->addWidget(m_readyText, 1);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gapWide, gapWide, gapWide, gapWide);
    column->setSpacing(gap);
    column->addWidget(m_heading);
    column->addWidget(m_list);
    column->addWidget(m_ready);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);

    connect(m_list, &QListView::clicked, this, &CheckList::choose);
    connect(m_list, &QListView::activated, this, &CheckList::choose);
    retranslate();
}

void CheckList::setChecks(const QList<Check> &checks)
{
    if (checks == m_checks)
        return;
    m_checks = checks;
    fill();
}

void CheckList::setLive(const QList<LiveRow> &rows)
{
    m_live = rows; // the same rows are older by now
    fill();
}

void CheckList::fill()
{
    const QDateTime now = m_clock.utcNow();
    const int rows = int(m_checks.size() + m_live.size());
    m_model->setColumnCount(1);
    m_model->setRowCount(rows);
    for (int row = 0; row < rows; ++row) {
        auto *item = m_model->item(row);
        if (!item) {
            item = new QStandardItem;
            m_model->setItem(row, item);
        }
        if (row < m_checks.size()) {
            const Check &check = m_checks.at(row);
            item->setIcon(check.isMissing ? icon(u"info"_s, Ink::Muted)
                                          : icon(u"warning"_s, Ink::Caution));
            item->setText(check.text);
            item->setData({}, CheckDelegate::ActionRole);
            item->setData({}, CheckDelegate::AgeRole);
            item->setAccessibleDescription({});
            continue;
        }
        const LiveRow &live = m_live.at(row - m_checks.size());
        const QString age = live.asOf.isValid() ? ageText(live.asOf, now) : QString();
        item->setIcon(signOf(live.grade));
        item->setText(live.text);
        item->setData(live.action, CheckDelegate::ActionRole);
        item->setData(age, CheckDelegate::AgeRole);
        item->setAccessibleDescription(QString(live.action + u' ' + age).trimmed());
    }
    m_list->setVisible(rows > 0);
    m_list->updateGeometry();
    showSummary();
}

/// Only what was tried a moment ago says that everything was.
void CheckList::showSummary()
{
    m_ready->setVisible(m_checks.isEmpty());
    const auto is = [this](Grade grade) {
        return std::any_of(m_live.cbegin(), m_live.cend(),
                           [grade](const LiveRow &row) { return row.grade == grade; });
    };
    const bool isDoubtful = is(Grade::Bad) || is(Grade::Caution);
    const bool isAllTried =
        !m_live.isEmpty() && !isDoubtful && !is(Grade::Asking) && !is(Grade::Old);
    m_sign->setIcon(isDoubtful ? u"warning"_s : u"check"_s,
                    isDoubtful ? Ink::Caution : Ink::Positive);
    m_readyText->setText(isAllTried   ? tr("Everything except the last step has been tried.")
                         : isDoubtful ? tr("Nothing is missing. Look at the marks above before the "
                                           "review.")
                                      : tr("Nothing is missing. Ready for review."));
}

void CheckList::choose(const QModelIndex &index)
{
    if (index.row() < m_checks.size()) {
        emit chosen(m_checks.at(index.row()).field);
        return;
    }
    const LiveRow::Fix fix = m_live.at(index.row() - m_checks.size()).fix;
    if (fix != LiveRow::Fix::None)
        emit fixRequested(fix);
}

void CheckList::retranslate()
{
    m_heading->setText(tr("Checks"));
    m_list->setAccessibleName(tr("Checks"));
    fill();
}

void CheckList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace herald::ui
