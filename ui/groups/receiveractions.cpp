// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/groups/receiveractions.h"

#include "app/model/ports/clock.h"
#include "ui/groups/groupsdialog.h"
#include "ui/groups/grouptexts.h"
#include "ui/groups/nevermaildialog.h"
#include "ui/groups/savegroupdialog.h"
#include "ui/import/addresspick.h"
#include "ui/import/importdialog.h"
#include "ui/receivers/receiversedit.h"
#include "ui/services.h"
#include "ui/widgets/menutext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

namespace herald::ui {

using namespace Qt::StringLiterals;

ReceiverActions::ReceiverActions(Services &services, ReceiversEdit &receivers, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_receivers(receivers)
    , m_import(new QPushButton(this))
    , m_groups(new QPushButton(this))
    , m_neverMail(new QPushButton(this))
    , m_menu(new QMenu(this))
{
    m_import->setObjectName(u"importReceiversButton"_s);
    m_groups->setObjectName(u"groupsButton"_s);
    m_neverMail->setObjectName(u"neverMailButton"_s);
    m_menu->setObjectName(u"groupsMenu"_s);
    m_menu->setToolTipsVisible(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (QPushButton *button : {m_import, m_groups, m_neverMail}) {
        setRole(button, Role::Quiet);
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    m_groups->setMenu(m_menu);

    connect(m_import, &QPushButton::clicked, this, &ReceiverActions::openImport);
    connect(m_neverMail, &QPushButton::clicked, this, &ReceiverActions::openNeverMail);
    connect(m_menu, &QMenu::aboutToShow, this, &ReceiverActions::fillGroups);
    connect(&m_receivers, &ReceiversEdit::tableDropped, this, &ReceiverActions::openFile);
    connect(&m_services.library.neverMail, &NeverMail::changed, this,
            &ReceiverActions::honourNeverMail);
    retranslate();
    load();
}

void ReceiverActions::load()
{
    QCoro::connect(m_services.library.groups.load(), this, [this](const Result<void> &read) {
        if (!read)
            m_groupsTrouble = read.error();
        showTrouble();
    });
    QCoro::connect(m_services.library.neverMail.load(), this, [this](const Result<void> &read) {
        if (!read)
            m_neverMailTrouble = read.error();
        showTrouble();
    });
}

void ReceiverActions::showTrouble()
{
    m_groups->setIcon(m_groupsTrouble ? icon(u"warning"_s, Ink::Caution) : QIcon());
    m_neverMail->setIcon(m_neverMailTrouble ? icon(u"warning"_s, Ink::Caution) : QIcon());
    if (m_neverMailTrouble) {
        emit said(Ink::Caution, [error = *m_neverMailTrouble]() -> QString {
            return tr("The never-mail list could not be read: it holds nobody back.") + u'\n' +
                   libraryTroubleText(error);
        });
    } else if (m_groupsTrouble) {
        emit said(Ink::Caution, [error = *m_groupsTrouble]() -> QString {
            return tr("The groups of receivers could not be read.") + u'\n' +
                   libraryTroubleText(error);
        });
    }
}

QDate ReceiverActions::today() const
{
    return m_services.clock.utcNow().toLocalTime().date();
}

void ReceiverActions::openImport()
{
    askForImport(this, addressTask(ImportKind::Addresses), [this](const Import &import) {
        m_receivers.addAddresses(import.pick.addresses, import.fileName);
    });
}

void ReceiverActions::openFile(const QString &path)
{
    auto *dialog = new ImportDialog(addressTask(ImportKind::Addresses), path, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportDialog::taken, this, [this](const Import &import) {
        m_receivers.addAddresses(import.pick.addresses, import.fileName);
    });
    dialog->open();
}

void ReceiverActions::fillGroups()
{
    m_menu->clear();
    const QList<Group> &groups = m_services.library.groups.list();
    if (groups.isEmpty())
        m_menu->addAction(tr("There is no group yet"))->setEnabled(false);
    for (const Group &group : groups) {
        const QString name = menuText(group.name);
        const qsizetype count = group.addresses.size();
        const bool isOverdue = group.isOverdue(today());
        QAction *action =
            m_menu->addAction(isOverdue ? tr("%1 (%2), review is overdue").arg(name).arg(count)
                                        : tr("%1 (%2)").arg(name).arg(count));
        action->setIcon(isOverdue ? icon(u"warning"_s, Ink::Caution) : icon(u"group"_s));
        action->setToolTip(group.note.toHtmlEscaped());
        connect(action, &QAction::triggered, this, [this, group] { insert(group); });
    }
    addGroupActions();
}

void ReceiverActions::addGroupActions()
{
    m_menu->addSeparator();
    QAction *save = m_menu->addAction(tr("&Save the receivers as a group…"));
    save->setObjectName(u"saveGroupAction"_s);
    save->setEnabled(!m_receivers.receivers().isEmpty());
    connect(save, &QAction::triggered, this, &ReceiverActions::saveGroup);
    QAction *manage = m_menu->addAction(tr("&Manage groups…"));
    manage->setObjectName(u"manageGroupsAction"_s);
    connect(manage, &QAction::triggered, this, &ReceiverActions::manageGroups);
}

void ReceiverActions::insert(const Group &group)
{
    m_receivers.addAddresses(group.addresses, group.name);
    if (group.isOverdue(today()))
        emit said(Ink::Caution, [group] { return overdueText(group); });
}

void ReceiverActions::saveGroup()
{
    const QStringList addresses = m_receivers.receivers();
    auto *dialog = new SaveGroupDialog(m_services.library.groups, addresses, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SaveGroupDialog::saved, this, [this](const QString &name) {
        emit said(Ink::Positive, [name] { return tr("Saved as the group “%1”.").arg(name); });
    });
    dialog->open();
}

void ReceiverActions::manageGroups()
{
    auto *dialog = new GroupsDialog(m_services.library.groups, today(), m_groupsTrouble, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ReceiverActions::openNeverMail()
{
    auto *dialog = new NeverMailDialog(m_services.library.neverMail, m_services.clock,
                                       m_neverMailTrouble, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ReceiverActions::honourNeverMail()
{
    m_receivers.setNeverMail(m_services.library.neverMail.reasons());
}

void ReceiverActions::retranslate()
{
    m_import->setText(tr("&Import…"));
    m_groups->setText(tr("&Groups"));
    m_neverMail->setText(tr("Ne&ver-mail list…"));
    m_import->setAccessibleName(tr("Import receivers from a file"));
    m_groups->setAccessibleName(tr("Groups of receivers"));
    m_neverMail->setAccessibleName(tr("Never-mail list"));
}

void ReceiverActions::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace herald::ui
