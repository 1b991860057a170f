// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/resend/tickheader.h"

#include <QCheckBox>
#include <QEvent>
#include <QMouseEvent>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int tickSection = 0;

} // namespace

TickHeader::TickHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_box(new QCheckBox(viewport()))
{
    m_box->setObjectName(u"tickAllBox"_s);
    setSectionsClickable(true);
    setHighlightSections(false);
    connect(m_box, &QCheckBox::clicked, this,
            [this] { emit allTicked(m_box->checkState() != Qt::Unchecked); });
    connect(this, &QHeaderView::sectionResized, this, &TickHeader::placeBox);
    connect(this, &QHeaderView::geometriesChanged, this, &TickHeader::placeBox);
    retranslate();
}

void TickHeader::showTicks(int ticked, int shown)
{
    const bool some = ticked > 0 && ticked < shown;
    m_box->setTristate(false); // a click on "some" means all
    if (some)
        m_box->setCheckState(Qt::PartiallyChecked);
    else
        m_box->setChecked(shown > 0 && ticked == shown);
    m_box->setEnabled(shown > 0);
}

void TickHeader::placeBox()
{
    if (count() == 0)
        return;
    const QSize size = m_box->sizeHint();
    const QRect section(sectionViewportPosition(tickSection), 0, sectionSize(tickSection),
                        height());
    // the box itself is at the left of its widget, which leaves room for words
    const int indicator = style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, m_box);
    QRect place(QPoint(0, 0), QSize(indicator, size.height()));
    place.moveCenter(section.center());
    m_box->setGeometry(place);
}

void TickHeader::mousePressEvent(QMouseEvent *event)
{
    if (logicalIndexAt(event->pos()) != tickSection)
        QHeaderView::mousePressEvent(event);
}

void TickHeader::mouseReleaseEvent(QMouseEvent *event)
{
    if (logicalIndexAt(event->pos()) != tickSection)
        QHeaderView::mouseReleaseEvent(event);
}

void TickHeader::resizeEvent(QResizeEvent *event)
{
    QHeaderView::resizeEvent(event);
    placeBox();
}

void TickHeader::showEvent(QShowEvent *event)
{
    QHeaderView::showEvent(event);
    placeBox();
}

void TickHeader::retranslate()
{
    m_box->setAccessibleName(tr("Tick all shown records"));
    m_box->setToolTip(tr("Ticks the records that are shown: not those the search hides, and not "
                         "those that are not loaded."));
}

void TickHeader::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QHeaderView::changeEvent(event);
}

} // namespace herald::ui
