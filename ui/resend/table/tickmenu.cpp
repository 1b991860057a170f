// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/resend/table/tickmenu.h"

#include "ui/resend/recordsmodel.h"
#include "ui/resend/recordstable.h"
#include "ui/resend/table/ticklistdialog.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMenu>

#include <algorithm>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

struct TickMenu
{
    Q_DECLARE_TR_FUNCTIONS(herald::ui::TickMenu)
};

/// The shortcut is shown; the table has the key, and nobody else.
template <class Act>
void add(QMenu &menu, RecordsTable &table, const QString &text, bool enabled,
         const QKeySequence &keys, Act act)
{
    QAction *action = menu.addAction(text);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setEnabled(enabled);
    QObject::connect(action, &QAction::triggered, &table, act);
}

const RecordFilter &failed()
{
    static const RecordFilter filter{
        {}, {{RecordColumn::MailSendResult, RecordTest::Operator::OneOf, {}, {}, {u"FAIL"_s}}}, {}};
    return filter;
}

} // namespace

void fillTickMenu(QMenu &menu, RecordsTable &table)
{
    RecordsModel &records = table.records();
    const QLocale locale;
    const int shown = records.shownCount();
    const int ticked = records.tickedCount();
    const QString some = locale.toString(shown);
    const QString loaded = locale.toString(records.loadedCount());
    menu.clear();
    add(menu, table, TickMenu::tr("Tick the %1 &shown of %2 loaded").arg(some, loaded), shown > 0,
        QKeySequence::SelectAll, [&records] { records.setShownTicked(true); });
    add(menu, table, TickMenu::tr("&Untick the %1 shown").arg(some), records.shownTickedCount() > 0,
        {}, [&records] { records.setShownTicked(false); });
    add(menu, table, TickMenu::tr("&Invert the %1 shown").arg(some), shown > 0,
        Qt::CTRL | Qt::Key_I, [&records] { records.invertShown(); });
    menu.addSeparator();
    add(menu, table, TickMenu::tr("Tick the &failed of the shown"), shown > 0, {},
        [&records] { records.tickAlso(failed()); });
    add(menu, table, TickMenu::tr("Tick by a &list…"), records.loadedCount() > 0, {},
        [&table] { openTickList(table); });
    add(menu, table, TickMenu::tr("Load &all that match, and tick them"), true,
        Qt::CTRL | Qt::SHIFT | Qt::Key_A, [&table] { emit table.allMatchingWanted(); });
    menu.addSeparator();
    const QString hidden = locale.toString(records.hiddenTickedCount());
    const QString untick = TickMenu::tr("U&ntick all %1, %2 of them hidden");
    add(menu, table, untick.arg(locale.toString(ticked), hidden), ticked > 0, {},
        [&records] { records.untickAll(); });
}

} // namespace herald::ui
