// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/checklist.h"

#include "ui/theme/theme.h"
#include "ui/widgets/iconlabel.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QStandardItemModel>

namespace herald::ui {

using namespace Qt::StringLiterals;

CheckList::CheckList(QWidget *parent)
    : QFrame(parent)
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
    m_list->setIconSize({iconSmall, iconSmall});
    m_list->setWordWrap(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setCursor(Qt::PointingHandCursor);

    auto *sign = new IconLabel(IconLabel::Size::Small, m_ready);
    sign->setIcon(u"check"_s, Ink::Positive);
    auto *ready = new QHBoxLayout(m_ready);
    ready->setContentsMargins(0, 0, 0, 0);
    ready->setSpacing(gap);
    ready->addWidget(sign);
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
    setChecks({});
}

void CheckList::setChecks(const QList<Check> &checks)
{
    m_list->setVisible(!checks.isEmpty());
    m_ready->setVisible(checks.isEmpty());
    if (checks == m_checks)
        return;
    m_checks = checks;
    m_model->clear();
    for (const Check &check : checks) {
        const QIcon sign =
            check.isMissing ? icon(u"info"_s, Ink::Muted) : icon(u"warning"_s, Ink::Caution);
        m_model->appendRow(new QStandardItem(sign, check.text));
    }
}

void CheckList::choose(const QModelIndex &index)
{
    emit chosen(m_checks.at(index.row()).field);
}

void CheckList::retranslate()
{
    m_heading->setText(tr("Checks"));
    m_list->setAccessibleName(tr("Checks"));
    m_readyText->setText(tr("Nothing is missing. Ready for review."));
}

void CheckList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace herald::ui
