// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/resend/tickheader.h"

#include "ui/resend/table/filterrow.h"
#include "ui/resend/table/recordcells.h"

#include <QApplication>
#include <QCheckBox>
#include <QEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QTimer>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int tickSection = 0;

} // namespace

TickHeader::TickHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_box(new QCheckBox(viewport()))
    , m_later(new QTimer(this))
{
    m_box->setObjectName(u"tickAllBox"_s);
    setSectionsClickable(true);
    setSectionsMovable(true);
    setFirstSectionMovable(false);
    setHighlightSections(false);
    connect(m_box, &QCheckBox::clicked, this,
            [this] { emit allTicked(m_box->checkState() != Qt::Unchecked); });
    m_later->setSingleShot(true);
    m_later->setInterval(0);
    connect(m_later, &QTimer::timeout, this, &TickHeader::placeParts);
    for (const auto moved : {&QHeaderView::sectionResized, &QHeaderView::sectionMoved})
        connect(this, moved, m_later, qOverload<>(&QTimer::start));
    connect(this, &QHeaderView::geometriesChanged, this, &TickHeader::placeParts);
    retranslate();
}

void TickHeader::showTicks(int ticked, int shown, int loaded)
{
    const bool some = ticked > 0 && ticked < shown;
    m_box->setTristate(false); // a click on "some" means all
    if (some)
        m_box->setCheckState(Qt::PartiallyChecked);
    else
        m_box->setChecked(shown > 0 && ticked == shown);
    m_box->setEnabled(shown > 0);
    m_shown = shown;
    m_loaded = loaded;
    retranslate();
}

void TickHeader::setFilterRow(FilterRow *row)
{
    m_filters = row;
    m_filters->setParent(this);
    m_filters->show();
    emit geometriesChanged(); // the table makes room
    placeParts();
}

void TickHeader::showSort(const QList<RecordSortKey> &keys)
{
    m_keys = keys;
    viewport()->update();
}

QSize TickHeader::sizeHint() const
{
    const QSize titles = QHeaderView::sizeHint();
    const bool isFiltering = m_filters && !m_filters->isHidden();
    return titles + QSize(0, isFiltering ? m_filters->sizeHint().height() : 0);
}

/// The titles keep their height; what is below them belongs to the filters.
void TickHeader::updateGeometries()
{
    const bool isFiltering = m_filters && !m_filters->isHidden();
    setViewportMargins(0, 0, 0, isFiltering ? m_filters->sizeHint().height() : 0);
    QHeaderView::updateGeometries();
    placeParts();
}

void TickHeader::placeParts()
{
    if (count() == 0)
        return;
    if (titleHeight() == 0) // it is being computed right now
        return m_later->start();
    const QSize size = m_box->sizeHint();
    const QRect section(sectionViewportPosition(tickSection), 0, sectionSize(tickSection),
                        titleHeight());
    // the box itself is at the left of its widget, which leaves room for words
    const int indicator = style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, m_box);
    QRect place(QPoint(0, 0), QSize(indicator, size.height()));
    place.moveCenter(section.center());
    m_box->setGeometry(place);
    if (m_filters && !m_filters->isHidden()) {
        m_filters->setGeometry(0, titleHeight(), width(), m_filters->sizeHint().height());
        m_filters->follow(*this);
    }
}

void TickHeader::mousePressEvent(QMouseEvent *event)
{
    m_pressedAt = event->pos();
    if (logicalIndexAt(event->pos()) != tickSection)
        QHeaderView::mousePressEvent(event);
}

void TickHeader::mouseReleaseEvent(QMouseEvent *event)
{
    const int section = logicalIndexAt(event->pos());
    if (section == tickSection)
        return;
    const bool isResizing = cursor().shape() == Qt::SplitHCursor;
    QHeaderView::mouseReleaseEvent(event);
    const int distance = (event->pos() - m_pressedAt).manhattanLength();
    if (event->button() == Qt::LeftButton && !isResizing && section >= 0 &&
        section == logicalIndexAt(m_pressedAt) && distance < QApplication::startDragDistance())
        emit sortWanted(section, event->modifiers().testFlag(Qt::ShiftModifier));
}

void TickHeader::resizeEvent(QResizeEvent *event)
{
    QHeaderView::resizeEvent(event);
    placeParts();
}

void TickHeader::showEvent(QShowEvent *event)
{
    QHeaderView::showEvent(event);
    placeParts();
}

void TickHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int section) const
{
    QHeaderView::initStyleOptionForIndex(option, section);
    option->sortIndicator = QStyleOptionHeader::None;
    const TableColumn *known = RecordCells::about(section);
    for (const RecordSortKey &key : m_keys) {
        if (known && known->member == key.column)
            option->sortIndicator = key.order == Qt::AscendingOrder ? QStyleOptionHeader::SortDown
                                                                    : QStyleOptionHeader::SortUp;
    }
}

void TickHeader::retranslate()
{
    const QLocale locale;
    m_box->setAccessibleName(m_shown == m_loaded
                                 ? tr("Tick all %1 loaded records").arg(locale.toString(m_loaded))
                                 : tr("Tick the %1 shown of %2 loaded records")
                                       .arg(locale.toString(m_shown), locale.toString(m_loaded)));
    m_box->setToolTip(QString(m_box->accessibleName() + u"\n"_s +
                              tr("Not those that the filters hide, and not those that are not "
                                 "loaded.")));
}

void TickHeader::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QHeaderView::changeEvent(event);
}

} // namespace herald::ui
