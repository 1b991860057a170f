// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiles/imports/importprofilesdialog.h"

#include "app/vault/profilebook.h"
#include "ui/profiles/imports/importtexts.h"
#include "ui/texts/profilelook.h"
#include "ui/texts/texts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/opendialog.h"

#include <QCoroFuture>
#include <QDialogButtonBox>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

enum { ReadRole = Qt::UserRole + 1, NumberRole };

QStandardItem *line(const QString &text, const QIcon &sign = {})
{
    auto *item = new QStandardItem(sign, text);
    item->setEditable(false);
    item->setToolTip(text.toHtmlEscaped());
    return item;
}

} // namespace

ImportProfilesDialog::ImportProfilesDialog(ProfileBook &book, QWidget *parent)
    : QDialog(parent)
    , m_book(book)
    , m_model(new QStandardItemModel(this))
    , m_tree(new QTreeView(this))
    , m_state(new QLabel(this))
    , m_failure(new InlineMessage(this))
    , m_another(new QPushButton(this))
    , m_take(new QPushButton(this))
{
    build();
    connect(m_model, &QStandardItemModel::itemChanged, this, &ImportProfilesDialog::refresh);
    connect(m_another, &QPushButton::clicked, this, [this] {
        askWhatToOpen(this, tr("Import profiles"),
                      {tr("Credentials (*.json *.csv *.yaml *.ini *)")},
                      [this](const QString &path) { add(path); });
    });
    connect(m_take, &QPushButton::clicked, this, &ImportProfilesDialog::take);
    refresh();
    read(m_files.readKnown(), true);
}

void ImportProfilesDialog::build()
{
    setObjectName(u"importProfilesDialog"_s);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Import profiles"));
    m_tree->setObjectName(u"importTree"_s);
    m_take->setObjectName(u"takeProfilesButton"_s);
    m_another->setObjectName(u"anotherFileButton"_s);
    m_tree->setModel(m_model);
    m_tree->setAccessibleName(tr("What was found"));
    m_tree->setUniformRowHeights(false);
    m_tree->setWordWrap(true);
    m_model->setHorizontalHeaderLabels({tr("Profile"), tr("What is known of it")});
    m_tree->header()->setStretchLastSection(true);
    auto *help = new QLabel(tr("From the aliyun and hcloud command lines, credentials files, key "
                               "files of the consoles, clouds.yaml, and the environment. The files "
                               "are only read."),
                            this);
    help->setWordWrap(true);
    setRole(help, Role::Muted);
    setRole(m_state, Role::Muted);
    setRole(m_take, Role::Primary);
    m_another->setText(tr("&Another file…"));
    m_another->setAutoDefault(false);
    m_take->setDefault(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_another, QDialogButtonBox::ResetRole);
    buttons->addButton(m_take, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gapPage, gapPage, gapPage, gapPage);
    column->setSpacing(gap);
    column->addWidget(help);
    column->addWidget(m_failure);
    column->addWidget(m_tree, 1);
    column->addWidget(m_state);
    column->addSpacing(gap);
    column->addWidget(buttons);
    resize(readableWidth * 5 / 4, readableWidth * 3 / 4);
}

void ImportProfilesDialog::add(const QString &path)
{
    m_failure->clear();
    read(m_files.readFile(path), false);
}

QCoro::Task<void> ImportProfilesDialog::read(QFuture<ImportReads> reading, bool isKnown)
{
    const QPointer<ImportProfilesDialog> self = this;
    const ImportReads reads = co_await reading;
    if (!self)
        co_return;
    m_reads.push_back(reads);
    for (ImportRead &read : *reads) {
        if (!read.import && !isKnown) {
            m_failure->say(Ink::Negative, explainedText(read.import.error()));
            continue;
        }
        m_shown.push_back(&read);
        addRead(read, int(m_shown.size()) - 1);
    }
    m_tree->expandAll();
    m_tree->resizeColumnToContents(0);
    refresh();
    m_tree->setFocus();
}

void ImportProfilesDialog::addRead(const ImportRead &read, int number)
{
    QString place = read.path;
    if (place.startsWith(QDir::homePath()))
        place.replace(0, QDir::homePath().size(), u"~"_s);
    auto *group = line(sourceText(read), icon(u"profiles"_s));
    m_model->appendRow({group, line(QDir::toNativeSeparators(place))});
    if (!read.import) {
        group->appendRow({line(tr("Not readable"), icon(u"cross"_s, Ink::Negative)),
                          line(evidenceText(read.import.error()))});
        return;
    }
    for (size_t i = 0; i < read.import->found.size(); ++i)
        addFound(group, read.import->found[i], number, int(i));
    for (const SkippedEntry &left : read.import->leftOut) {
        const QIcon sign = left.isNote ? icon(u"info"_s, Ink::Info) : icon(u"block"_s, Ink::Muted);
        group->appendRow({line(left.name, sign), line(leftOutText(left))});
    }
}

void ImportProfilesDialog::addFound(QStandardItem *group, const FoundCredential &found, int read,
                                    int number)
{
    auto *item = line(found.profile.name, profileIcon(found.profile.icon, found.profile.colour));
    item->setCheckable(true);
    const bool isHere = found.profile.accessKeyId.isEmpty()
                            ? m_book.findByName(found.profile.name).has_value()
                            : std::any_of(m_book.profiles().begin(), m_book.profiles().end(),
                                          [&found](const Profile &known) {
                                              return known.accessKeyId == found.profile.accessKeyId;
                                          });
    item->setCheckState(isHere ? Qt::Unchecked : Qt::Checked);
    item->setData(read, ReadRole);
    item->setData(number, NumberRole);
    const QString text = foundText(found);
    group->appendRow({item, line(isHere ? tr("%1 · here already").arg(text) : text)});
}

QList<QStandardItem *> ImportProfilesDialog::chosen() const
{
    QList<QStandardItem *> items;
    for (int group = 0; group < m_model->rowCount(); ++group) {
        const QStandardItem *parent = m_model->item(group);
        for (int row = 0; row < parent->rowCount(); ++row) {
            QStandardItem *item = parent->child(row);
            if (item->isCheckable() && item->checkState() == Qt::Checked)
                items.append(item);
        }
    }
    return items;
}

void ImportProfilesDialog::refresh()
{
    const int count = int(chosen().size());
    m_take->setText(tr("Import %n profile(s)", nullptr, count));
    m_take->setEnabled(count > 0);
    m_state->setText(m_reads.empty()            ? tr("Looking…")
                     : m_model->rowCount() == 0 ? tr("Nothing was found at the usual places. "
                                                     "Choose a file.")
                                                : QString());
    m_state->setVisible(!m_state->text().isEmpty());
}

QString ImportProfilesDialog::freeName(const QString &name) const
{
    QString free = name;
    for (int i = 2; m_book.findByName(free); ++i)
        free = u"%1 %2"_s.arg(name).arg(i);
    return free;
}

void ImportProfilesDialog::take()
{
    int count = 0;
    bool hasSecrets = false;
    ProfileId first;
    for (QStandardItem *item : chosen()) {
        FoundCredential &found = m_shown[size_t(item->data(ReadRole).toInt())]
                                     ->import->found[size_t(item->data(NumberRole).toInt())];
        Profile profile = found.profile;
        profile.id = ProfileBook::freshId();
        profile.name = freeName(profile.name);
        if (const Result<void> saved = m_book.save(profile); !saved) {
            m_failure->say(Ink::Negative, explainedText(saved.error()));
            return;
        }
        item->setCheckState(Qt::Unchecked); // a failure of a later one does not take it twice
        if (found.hasSecret) {
            // a host that the file names is asked about before the secret goes there
            found.credential.hosts.clear();
            m_book.remember(profile.id, std::move(found.credential));
            found.hasSecret = false;
            hasSecrets = true;
        }
        if (count++ == 0)
            first = profile.id;
    }
    accept();
    emit taken(count, first, hasSecrets);
}

} // namespace herald::ui
