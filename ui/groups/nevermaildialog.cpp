// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/groups/nevermaildialog.h"

#include "app/model/ports/clock.h"
#include "ui/groups/grouptexts.h"
#include "ui/groups/nevermailmodel.h"
#include "ui/import/addresspick.h"
#include "ui/import/importdialog.h"
#include "ui/notify/formfield.h"
#include "ui/settle/decisionform.h"
#include "ui/theme/theme.h"
#include "ui/widgets/inlinemessage.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QTableView>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize dialogSize{760, 560};
constexpr int longestReason = 200;
constexpr int whoLetters = 28;
constexpr int reasonLetters = 22;
constexpr int sinceLetters = 24;

} // namespace

NeverMailDialog::NeverMailDialog(NeverMail &list, const Clock &clock,
                                 const std::optional<Error> &trouble, QWidget *parent)
    : QDialog(parent)
    , m_list(list)
    , m_clock(clock)
    , m_model(new NeverMailModel(list, this))
    , m_found(new QSortFilterProxyModel(this))
    , m_who(new QLineEdit(this))
    , m_reason(new QLineEdit(this))
    , m_whoField(new FormField(m_who, this))
    , m_reasonField(new FormField(m_reason, this))
    , m_find(new QLineEdit(this))
    , m_table(new QTableView(this))
    , m_remove(new QPushButton(tr("Re&move from the list"), this))
    , m_message(new InlineMessage(this))
{
    setObjectName(u"neverMailDialog"_s);
    setWindowTitle(tr("Never-mail list"));
    setWindowModality(Qt::WindowModal);
    m_who->setObjectName(u"neverMailEdit"_s);
    m_reason->setObjectName(u"neverMailReasonEdit"_s);
    m_find->setObjectName(u"neverMailFindEdit"_s);
    m_find->setPlaceholderText(tr("Find in the list"));
    m_find->setAccessibleName(tr("Find in the list"));
    m_find->setClearButtonEnabled(true);
    for (QLineEdit *edit : {m_who, m_reason, m_find})
        edit->setMaxLength(longestReason);
    m_whoField->setTexts({tr("&Address or domain"), tr("Address or domain"), {}});
    m_reasonField->setTexts({tr("&Reason"), tr("Reason"), {}});
    buildTable();
    build();

    connect(m_who, &QLineEdit::returnPressed, this, &NeverMailDialog::add);
    connect(m_reason, &QLineEdit::returnPressed, this, &NeverMailDialog::add);
    connect(m_who, &QLineEdit::textEdited, this, [this] { m_whoField->setProblem({}); });
    connect(m_find, &QLineEdit::textChanged, m_found, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_remove, &QPushButton::clicked, this, &NeverMailDialog::remove);
    connect(m_message, &InlineMessage::actionTriggered, this, &NeverMailDialog::putBack);
    connect(&m_list, &NeverMail::changed, this, &NeverMailDialog::refresh);
    connect(&m_list, &NeverMail::failed, this, [this](const Error &error) {
        m_message->say(Ink::Negative, QString(tr("The list was not written to disk.") + u'\n' +
                                              libraryTroubleText(error)));
        m_message->offer({});
    });
    if (trouble)
        m_message->say(Ink::Caution, libraryTroubleText(*trouble));
    refresh();
}

void NeverMailDialog::build()
{
    auto *help = new QLabel(tr("Nobody on this list is mailed, even if they stand among the "
                               "receivers. A domain counts for all addresses in it and below it."),
                            this);
    help->setWordWrap(true);
    setRole(help, Role::Muted);
    auto *import = new QPushButton(tr("&Import…"), this);
    import->setObjectName(u"importNeverMailButton"_s);
    connect(import, &QPushButton::clicked, this, &NeverMailDialog::importFile);
    m_remove->setObjectName(u"removeNeverMailButton"_s);
    for (QPushButton *button : {import, m_remove}) {
        setRole(button, Role::Quiet);
        button->setAutoDefault(false);
    }
    auto *tools = new QHBoxLayout;
    tools->setSpacing(gap);
    tools->addWidget(m_find, 1);
    tools->addWidget(import);
    tools->addWidget(m_remove);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &NeverMailDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gapPage, gapPage, gapPage, gapPage);
    column->setSpacing(gapWide);
    column->addWidget(help);
    column->addWidget(buildAdding());
    column->addLayout(tools);
    column->addWidget(m_table, 1);
    column->addWidget(m_message);
    column->addWidget(buttons);
    resize(dialogSize);
    m_who->setFocus();
}

QWidget *NeverMailDialog::buildAdding()
{
    auto *adding = new QWidget(this);
    auto *button = new QPushButton(tr("A&dd to the list"), adding);
    button->setObjectName(u"addNeverMailButton"_s);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, &NeverMailDialog::add);
    auto *grid = new QGridLayout(adding);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(gapWide);
    grid->addWidget(m_whoField, 0, 0, Qt::AlignTop);
    grid->addWidget(m_reasonField, 0, 1, Qt::AlignTop);
    // beside the fields, below the height of their labels
    auto *beside = new QVBoxLayout;
    beside->setSpacing(gapSmall);
    beside->addSpacing(fontMetrics().height());
    beside->addWidget(button);
    beside->addStretch();
    grid->addLayout(beside, 0, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    return adding;
}

void NeverMailDialog::buildTable()
{
    m_found->setSourceModel(m_model);
    m_found->setFilterKeyColumn(-1);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_table->setObjectName(u"neverMailTable"_s);
    m_table->setAccessibleName(tr("Never-mail list"));
    m_table->setModel(m_found);
    m_table->setSelectionBehavior(QTableView::SelectRows);
    m_table->setEditTriggers(QTableView::NoEditTriggers);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + gap);
    m_table->horizontalHeader()->setStretchLastSection(true);
    const int letter = fontMetrics().horizontalAdvance(u'n');
    m_table->setColumnWidth(NeverMailModel::Who, whoLetters * letter);
    m_table->setColumnWidth(NeverMailModel::Reason, reasonLetters * letter);
    m_table->setColumnWidth(NeverMailModel::Since, sinceLetters * letter);
    auto *shortcut = new QShortcut(QKeySequence::Delete, m_table);
    shortcut->setContext(Qt::WidgetShortcut);
    connect(shortcut, &QShortcut::activated, this, &NeverMailDialog::remove);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_remove->setEnabled(m_table->selectionModel()->hasSelection()); });
}

NeverMailEntry NeverMailDialog::entryFor(const QString &who, const QString &reason) const
{
    return {who, reason, m_clock.utcNow(), systemUserName()};
}

void NeverMailDialog::add()
{
    const QString who = neverMailForm(m_who->text());
    if (who.isEmpty()) {
        m_whoField->setProblem(tr("Type a mail address or a domain."));
        return m_whoField->focusEditor();
    }
    if (m_list.contains(who)) {
        m_whoField->setProblem(tr("This is on the list already."));
        return m_whoField->focusEditor();
    }
    m_whoField->setProblem({});
    m_removed.clear();
    m_message->clear();
    m_list.add({entryFor(who, m_reason->text())});
    m_who->clear();
    m_reason->clear();
    m_whoField->focusEditor();
}

void NeverMailDialog::importFile()
{
    ImportTask task = addressTask(ImportKind::Addresses);
    task.verb = [](int count) { return tr("Never mail %n address(es)", nullptr, count); };
    askForImport(this, task, [this](const Import &import) { addAll(import); });
}

void NeverMailDialog::addAll(const Import &import)
{
    const QString typed = m_reason->text().simplified();
    const QString reason = typed.isEmpty() ? tr("From %1").arg(import.fileName) : typed;
    QList<NeverMailEntry> entries;
    for (const QString &address : import.pick.addresses)
        entries.append(entryFor(address, reason));
    const int added = m_list.add(entries);
    m_removed.clear();
    m_message->say(Ink::Positive, tr("%n address(es) added to the list.", nullptr, added));
    m_message->offer({});
}

void NeverMailDialog::remove()
{
    QStringList who;
    for (const QModelIndex &row : m_table->selectionModel()->selectedRows(NeverMailModel::Who))
        who.append(row.data().toString());
    if (who.isEmpty())
        return;
    m_removed = m_list.remove(who);
    m_message->say(Ink::Info,
                   tr("%n entry(ies) removed from the list.", nullptr, int(m_removed.size())));
    m_message->offer(tr("Put it back"));
}

void NeverMailDialog::putBack()
{
    m_list.add(std::exchange(m_removed, {}));
    m_message->clear();
    m_message->offer({});
}

void NeverMailDialog::refresh()
{
    m_remove->setEnabled(m_table->selectionModel()->hasSelection());
    m_find->setEnabled(!m_list.list().isEmpty());
}

} // namespace herald::ui
