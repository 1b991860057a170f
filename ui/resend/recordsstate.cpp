// SPDX-License-Identifier: GPL-3.0-or-later
//
// RecordsPane: what stands there while there is no record to show.
#include "ui/resend/recordspane.h"

#include "ui/resend/recordsmodel.h"
#include "ui/widgets/emptystate.h"

#include <QStackedWidget>

namespace herald::ui {

using namespace Qt::StringLiterals;

RecordsPane::View RecordsPane::viewNow() const
{
    using State = RecordsLoader::State;
    if (!hasSource())
        return m_appGroupsError ? View::NoAppGroups : View::NoAppGroup;
    if (m_records->loadedCount() > 0)
        return View::Table;
    if (m_file)
        return View::Loading;
    switch (m_loader->state()) {
    case State::Idle:
    case State::Loading:
        return View::Loading;
    case State::Failed:
        return View::Failed;
    case State::Stopped:
        return View::Stopped;
    case State::Complete:
        break;
    }
    return View::NoRecord;
}

void RecordsPane::showState(View view)
{
    m_stack->setCurrentWidget(m_state);
    switch (view) {
    case View::NoAppGroup:
        m_state->showEmpty(u"group"_s, tr("Choose an app group to see the mails it sent."),
                           tr("Choose an app group"));
        break;
    case View::NoAppGroups:
        m_state->showError(*m_appGroupsError);
        break;
    case View::Loading:
        m_state->showLoading(tr("Loading the mail records…"));
        break;
    case View::Failed:
        m_state->showError(*m_loader->error());
        break;
    case View::Stopped:
        m_state->showEmpty(u"pause"_s, tr("Stopped before the first record came."),
                           tr("Load again"));
        break;
    case View::NoRecord:
        sayNoRecord();
        break;
    case View::Table:
        break;
    }
}

void RecordsPane::sayNoRecord()
{
    if (m_scope.isFiltered())
        m_state->showEmpty(
            u"search"_s,
            tr("The service has no record with this account, kind of mail and result."),
            tr("Ask for all records"));
    else if (!m_scope.names.isEmpty())
        m_state->showEmpty(u"search"_s,
                           tr("None of the %n name(s) has a record in these app groups.", nullptr,
                              int(m_scope.names.size())),
                           tr("Look again"));
    else if (m_scope.appGroups.size() > 1)
        m_state->showEmpty(u"inbox"_s, tr("These app groups have no mail record."),
                           tr("Look again"));
    else
        m_state->showEmpty(u"inbox"_s,
                           tr("This app group has no mail record. The service writes one each time "
                              "it tells somebody about access to its apps."),
                           tr("Look again"));
}

void RecordsPane::act()
{
    switch (viewNow()) {
    case View::NoAppGroup:
        emit appGroupWanted();
        break;
    case View::NoAppGroups:
        emit appGroupsWanted();
        break;
    case View::NoRecord:
        if (m_scope.isFiltered()) {
            emit allWanted();
            break;
        }
        [[fallthrough]];
    case View::Failed:
    case View::Stopped:
        reload();
        break;
    case View::Loading:
    case View::Table:
        break;
    }
}

} // namespace herald::ui
