// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/resend/views/viewsmenu.h"

#include "ui/widgets/menutext.h"
#include "ui/widgets/textquestion.h"

#include <QCoreApplication>
#include <QMenu>

namespace herald::ui {

namespace {

struct ViewsMenu
{
    Q_DECLARE_TR_FUNCTIONS(herald::ui::ViewsMenu)
};

void askForName(SavedViews &views, QWidget &window, const SavedView &view)
{
    TextQuestion question;
    question.title = ViewsMenu::tr("Save this view");
    question.label = ViewsMenu::tr("&Name");
    question.name = ViewsMenu::tr("Name");
    question.help = ViewsMenu::tr("Kept are the search, the filters, the columns and the order. "
                                  "A view with this name is replaced.");
    question.action = ViewsMenu::tr("Save");
    askForText(&window, question, [&views, view](const QString &name) {
        SavedView named = view;
        named.name = name;
        views.save(named);
    });
}

} // namespace

void fillViewsMenu(QMenu &menu, SavedViews &views, QWidget &window, const ViewsMenuActions &actions)
{
    menu.clear();
    QObject::connect(menu.addAction(ViewsMenu::tr("&All records")), &QAction::triggered, &window,
                     actions.showAll);
    menu.addSeparator();
    for (const SavedView &view : views.list())
        QObject::connect(menu.addAction(menuText(view.name)), &QAction::triggered, &window,
                         [view, show = actions.show] { show(view); });
    if (!views.list().isEmpty())
        menu.addSeparator();
    QObject::connect(
        menu.addAction(ViewsMenu::tr("&Save this view…")), &QAction::triggered, &window,
        [&views, &window, current = actions.current] { askForName(views, window, current()); });
    QMenu *removing = menu.addMenu(ViewsMenu::tr("&Remove"));
    removing->setEnabled(!views.list().isEmpty());
    for (const SavedView &view : views.list())
        QObject::connect(removing->addAction(menuText(view.name)), &QAction::triggered, &window,
                         [&views, name = view.name] { views.remove(name); });
}

} // namespace herald::ui
