// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/drafts/draftsdialog.h"

#include "ui/notify/drafts/drafttexts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/inlinemessage.h"

#include <QDialogButtonBox>
#include <QListView>
#include <QPushButton>
#include <QShortcut>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace herald::ui {

using namespace Qt::StringLiterals;

DraftsDialog::DraftsDialog(Drafts &drafts, QWidget *parent)
    : QDialog(parent)
    , m_drafts(drafts)
    , m_model(new QStandardItemModel(this))
    , m_list(new QListView(this))
    , m_message(new InlineMessage(this))
    , m_open(new QPushButton(tr("&Open"), this))
    , m_remove(new QPushButton(tr("&Delete"), this))
{
    setObjectName(u"draftsDialog"_s);
    setWindowTitle(tr("Drafts"));
    setWindowModality(Qt::WindowModal);
    build();
    refresh();
    m_list->setCurrentIndex(m_model->index(0, 0));
    connect(&m_drafts, &Drafts::listChanged, this, &DraftsDialog::refresh);
}

void DraftsDialog::build()
{
    m_list->setObjectName(u"draftsList"_s);
    m_list->setAccessibleName(tr("Drafts"));
    m_list->setModel(m_model);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setWordWrap(true);
    m_list->setSpacing(gapSmall);
    m_list->setIconSize({iconSmall, iconSmall});
    m_open->setObjectName(u"openDraftButton"_s);
    m_remove->setObjectName(u"deleteDraftButton"_s);
    m_message->setObjectName(u"draftsMessage"_s);
    setRole(m_open, Role::Primary);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_open, QDialogButtonBox::AcceptRole);
    buttons->addButton(m_remove, QDialogButtonBox::ActionRole);
    m_open->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gapPage, gapPage, gapPage, gapPage);
    column->setSpacing(gapWide);
    column->addWidget(m_list, 1);
    column->addWidget(m_message);
    column->addWidget(buttons);
    resize(readableWidth, readableWidth * 3 / 4);

    auto *remove = new QShortcut(QKeySequence::Delete, m_list);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &DraftsDialog::removeChosen);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &DraftsDialog::showButtons);
    connect(m_list, &QListView::activated, this, &DraftsDialog::openChosen);
    connect(m_open, &QPushButton::clicked, this, &DraftsDialog::openChosen);
    connect(m_remove, &QPushButton::clicked, this, &DraftsDialog::removeChosen);
    connect(m_message, &InlineMessage::actionTriggered, this, &DraftsDialog::putBack);
    connect(buttons, &QDialogButtonBox::rejected, this, &DraftsDialog::reject);
}

void DraftsDialog::refresh()
{
    const int row = m_list->currentIndex().row();
    m_model->clear();
    for (const DraftSummary &draft : m_drafts.list()) {
        auto *item = new QStandardItem(icon(draft.sent ? u"check"_s : u"mail"_s, Ink::Muted),
                                       QString(draftTitle(draft) + u'\n' + draftDetail(draft)));
        m_model->appendRow(item);
    }
    if (m_model->rowCount() == 0)
        m_message->say(Ink::Info, tr("No drafts were kept."));
    m_list->setCurrentIndex(
        m_model->index(std::clamp(row, 0, std::max(0, m_model->rowCount() - 1)), 0));
    showButtons();
}

std::optional<DraftSummary> DraftsDialog::chosen() const
{
    const int row = m_list->currentIndex().row();
    return row < 0 || row >= m_drafts.list().size() ? std::nullopt
                                                    : std::optional(m_drafts.list().at(row));
}

void DraftsDialog::openChosen()
{
    const std::optional<DraftSummary> draft = chosen();
    if (!draft)
        return;
    accept();
    emit openRequested(draft->id);
}

void DraftsDialog::removeChosen()
{
    const std::optional<DraftSummary> draft = chosen();
    if (!draft)
        return;
    m_removed = draft;
    m_drafts.remove(draft->id);
    m_message->say(Ink::Info, tr("“%1” was deleted.").arg(draftTitle(*draft)));
    m_message->offer(tr("Undo"));
}

void DraftsDialog::putBack()
{
    if (!m_removed)
        return;
    m_drafts.putBack(*m_removed);
    m_removed.reset();
    m_message->offer({});
    m_message->clear();
}

void DraftsDialog::showButtons()
{
    m_open->setEnabled(chosen().has_value());
    m_remove->setEnabled(chosen().has_value());
}

} // namespace herald::ui
