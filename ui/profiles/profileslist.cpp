// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiles/profileslist.h"

#include "ui/profiles/profiledelegate.h"
#include "ui/profiles/profilesmodel.h"

#include <QEvent>
#include <QScopedValueRollback>

namespace herald::ui {

using namespace Qt::StringLiterals;

ProfilesList::ProfilesList(ProfileBook &book, QWidget *parent)
    : QListView(parent)
    , m_profiles(new ProfilesModel(book, this))
{
    setObjectName(u"profilesList"_s);
    setModel(m_profiles);
    setItemDelegate(new ProfileDelegate(this));
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                if (!m_isMarking && current.isValid())
                    emit wanted(m_profiles->idAt(current));
            });
    retranslate();
}

void ProfilesList::mark(const ProfileId &id)
{
    const QScopedValueRollback marking(m_isMarking, true);
    const QModelIndex index = m_profiles->indexOf(id);
    if (index.isValid())
        setCurrentIndex(index);
    else
        selectionModel()->clear();
}

void ProfilesList::retranslate()
{
    setAccessibleName(tr("List of profiles"));
    m_profiles->retranslate();
}

void ProfilesList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QListView::changeEvent(event);
}

} // namespace herald::ui
