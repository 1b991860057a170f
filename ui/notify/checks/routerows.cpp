// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/checks/routerows.h"

#include "ui/widgets/lookupwords.h"

#include <QCoreApplication>

namespace herald::ui {

using Field = NotificationProblem::Field;
using Choice = LookupState::Choice;
using Grade = LiveRow::Grade;
using Fix = LiveRow::Fix;

namespace {

/// The translation context of this file.
struct RouteRows
{
    Q_DECLARE_TR_FUNCTIONS(herald::ui::RouteRows)
};

struct Words
{
    QString there;
    QString gone;
    QString unlisted;
    QString unknown;
    Fix fix;
};

Words wordsOf(Field field)
{
    switch (field) {
    case Field::Playbook:
        return {RouteRows::tr("The playbook is there and active."),
                RouteRows::tr("The playbook is not there any more."),
                RouteRows::tr("The service does not list this playbook."),
                RouteRows::tr("Not known whether the playbook is still there."), Fix::GoToPlaybook};
    case Field::Node:
        return {RouteRows::tr("The node is in the playbook."),
                RouteRows::tr("The node is not in the playbook any more."),
                RouteRows::tr("The service does not list this node in the playbook."),
                RouteRows::tr("Not known whether the node is still there."), Fix::GoToNode};
    default:
        return {RouteRows::tr("The sender asset is there."),
                RouteRows::tr("The sender asset is not there any more."),
                RouteRows::tr("The service does not list this sender asset."),
                RouteRows::tr("Not known whether the sender asset is still there."),
                Fix::GoToAsset};
    }
}

} // namespace

QList<LiveRow> routeRows(Field field, const LookupState &state, bool isChosen)
{
    if (!isChosen || state.choice == Choice::Open)
        return {};
    const Words words = wordsOf(field);
    const QString choose = RouteRows::tr("Choose another");
    if (!state.hasList) {
        if (state.isAsking)
            return {{Grade::Asking, RouteRows::tr("Asking for the list…"), Fix::None, {}, {}}};
        return {{Grade::Caution, words.unknown, Fix::AskAgain, RouteRows::tr("Try again"), {}}};
    }
    switch (state.choice) {
    case Choice::Open:
    case Choice::Several:
        break;
    case Choice::Gone:
        return {{Grade::Bad, words.gone, words.fix, choose, state.asOf}};
    case Choice::Unlisted:
        // a playbook that never ran has no known nodes
        if (state.isEmpty)
            return {};
        return {{Grade::Caution, words.unlisted, words.fix, choose, state.asOf}};
    case Choice::Listed:
        if (state.entry.state == LookupEntry::State::Inactive)
            return {{Grade::Caution, RouteRows::tr("The playbook is inactive."), words.fix, choose,
                     state.asOf}};
        return {{Grade::Good, words.there, Fix::None, {}, state.asOf}};
    }
    return {};
}

} // namespace herald::ui
