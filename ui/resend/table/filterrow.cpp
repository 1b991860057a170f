// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/resend/table/filterrow.h"

#include "ui/resend/table/filtercell.h"
#include "ui/resend/table/recordcells.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTimer>

#include <algorithm>

namespace herald::ui {

using namespace Qt::StringLiterals;

FilterRow::FilterRow(QWidget *parent)
    : QWidget(parent)
    , m_pause(new QTimer(this))
{
    setObjectName(u"filterRow"_s);
    m_pause->setSingleShot(true);
    m_pause->setInterval(typingPause);
    connect(m_pause, &QTimer::timeout, this, &FilterRow::changed);
    for (int column = RecordCells::Account; column < RecordCells::Resent; ++column) {
        auto *cell = new FilterCell(column, this);
        connect(cell, &FilterCell::changed, m_pause, qOverload<>(&QTimer::start));
        connect(cell, &FilterCell::entered, this, [this, column] { emit entered(column); });
        m_cells.append(cell);
    }
}

QList<RecordTest> FilterRow::tests() const
{
    QList<RecordTest> tests;
    for (const FilterCell *cell : m_cells) {
        if (const std::optional<RecordTest> test = cell->test())
            tests.append(*test);
    }
    return tests;
}

void FilterRow::setTests(const QList<RecordTest> &tests)
{
    m_pause->stop();
    for (FilterCell *each : std::as_const(m_cells)) {
        const RecordColumn member = RecordCells::about(each->column())->member;
        const auto test =
            std::find_if(tests.cbegin(), tests.cend(),
                         [member](const RecordTest &one) { return one.column == member; });
        each->setTest(test == tests.cend() ? std::nullopt : std::optional(*test));
    }
}

FilterCell *FilterRow::cell(int column) const
{
    return column > RecordCells::Tick && column < RecordCells::Resent
               ? m_cells.at(column - RecordCells::Account)
               : nullptr;
}

QSize FilterRow::sizeHint() const
{
    return m_cells.constFirst()->sizeHint();
}

void FilterRow::follow(const QHeaderView &head)
{
    for (FilterCell *each : std::as_const(m_cells)) {
        const int section = each->column();
        const bool isHidden = head.isSectionHidden(section);
        each->setVisible(!isHidden);
        if (!isHidden)
            each->setGeometry(head.sectionViewportPosition(section), 0, head.sectionSize(section),
                              height());
    }
    m_order.clear();
    for (int place = 0; place < head.count(); ++place) {
        FilterCell *each = cell(head.logicalIndex(place));
        if (each && !head.isSectionHidden(each->column()))
            m_order.append(each);
    }
}

bool FilterRow::focusNextPrevChild(bool next)
{
    const auto focused = std::find_if(m_order.cbegin(), m_order.cend(),
                                      [](FilterCell *each) { return each->edit()->hasFocus(); });
    const qsizetype place = focused - m_order.cbegin() + (next ? 1 : -1);
    if (place >= 0 && place < m_order.size())
        m_order.at(place)->edit()->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    else
        emit left();
    return true;
}

void FilterRow::applyNow()
{
    m_pause->stop();
    emit changed();
}

void FilterRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        applyNow();
        emit left();
    } else if (event->key() == Qt::Key_Down && event->modifiers() == Qt::NoModifier) {
        emit left();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void FilterRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        for (FilterCell *each : std::as_const(m_cells))
            each->retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace herald::ui
