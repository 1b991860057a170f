// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/drafts/draftsmenu.h"

#include "ui/notify/drafts/draftkeeper.h"
#include "ui/notify/drafts/draftsdialog.h"
#include "ui/notify/drafts/drafttexts.h"
#include "ui/widgets/menutext.h"
#include "ui/widgets/textquestion.h"

#include <QEvent>
#include <QMenu>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownDrafts = 10; ///< the others are under Manage…

} // namespace

DraftsMenu::DraftsMenu(Drafts &drafts, DraftKeeper &keeper, QWidget *parent)
    : QPushButton(parent)
    , m_drafts(drafts)
    , m_keeper(keeper)
    , m_menu(new QMenu(this))
{
    setObjectName(u"draftsButton"_s);
    m_menu->setObjectName(u"draftsMenu"_s);
    m_menu->setToolTipsVisible(true);
    setRole(this, Role::Quiet);
    setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &DraftsMenu::fill);
    retranslate();
}

void DraftsMenu::fill()
{
    m_menu->clear();
    if (m_drafts.isReadOnly()) {
        m_menu->addAction(tr("This window can only read. Drafts are in the other one."))
            ->setEnabled(false);
        return;
    }
    QAction *keep = m_menu->addAction(tr("&Keep as draft…"), this, &DraftsMenu::askForName);
    keep->setEnabled(!m_keeper.isEmpty());
    keep->setToolTip(m_keeper.isEmpty() ? tr("Nothing stands in the form.") : QString());
    m_menu->addSeparator();
    for (const DraftSummary &draft : m_drafts.list().mid(0, shownDrafts)) {
        QAction *action = m_menu->addAction(menuText(draftTitle(draft)), this,
                                            [this, id = draft.id] { m_keeper.open(id); });
        action->setToolTip(draftDetail(draft));
        action->setIcon(ui::icon(draft.sent ? u"check"_s : u"mail"_s, Ink::Muted));
    }
    if (m_drafts.list().isEmpty())
        m_menu->addAction(tr("No drafts were kept"))->setEnabled(false);
    m_menu->addSeparator();
    m_menu->addAction(tr("&Manage…"), this, &DraftsMenu::manage);
}

void DraftsMenu::askForName()
{
    TextQuestion question;
    question.title = tr("Keep as draft");
    question.label = tr("&Name of the draft");
    question.name = tr("Name of the draft");
    question.help =
        tr("It stays in the form. When something else is opened, it is among the drafts.");
    question.text = m_keeper.name();
    question.action = tr("Keep");
    askForText(window(), question, [this](const QString &name) { m_keeper.giveName(name); });
}

void DraftsMenu::manage()
{
    auto *dialog = new DraftsDialog(m_drafts, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DraftsDialog::openRequested, &m_keeper, &DraftKeeper::open);
    dialog->open();
}

void DraftsMenu::retranslate()
{
    setText(tr("&Drafts"));
    setAccessibleName(tr("Drafts"));
}

void DraftsMenu::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QPushButton::changeEvent(event);
}

} // namespace herald::ui
