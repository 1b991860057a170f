// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/resend/load/appgroupsdialog.h"

#include "ui/theme/theme.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTreeView>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

QStandardItem *fixed(const QString &text, int height)
{
    auto *item = new QStandardItem(text);
    item->setSizeHint({0, height});
    item->setEditable(false);
    return item;
}

} // namespace

AppGroupsDialog::AppGroupsDialog(const QList<LookupEntry> &entries, const QList<AppGroupId> &ticked,
                                 QWidget *parent)
    : QDialog(parent)
    , m_groups(new QStandardItemModel(this))
    , m_shown(new QSortFilterProxyModel(this))
    , m_search(new QLineEdit(this))
    , m_list(new QTreeView(this))
    , m_tickAll(new QPushButton(tr("&Tick all shown"), this))
    , m_untickAll(new QPushButton(tr("&Untick all shown"), this))
    , m_count(new QLabel(this))
    , m_take(new QPushButton(this))
{
    const int height = fontMetrics().height() + gap + gapSmall;
    for (const LookupEntry &entry : entries) {
        QStandardItem *name = fixed(entry.name, height);
        name->setCheckable(true);
        name->setData(entry.value);
        name->setCheckState(ticked.contains(AppGroupId(entry.value)) ? Qt::Checked : Qt::Unchecked);
        m_groups->appendRow({name, fixed(entry.detail, height)});
    }
    m_groups->setHorizontalHeaderLabels({tr("App group"), tr("About it")});
    m_shown->setSourceModel(m_groups);
    m_shown->setFilterKeyColumn(-1);
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    build();
    connect(m_search, &QLineEdit::textChanged, m_shown,
            &QSortFilterProxyModel::setFilterFixedString);
    connect(m_groups, &QStandardItemModel::itemChanged, this, &AppGroupsDialog::showCount);
    connect(m_tickAll, &QPushButton::clicked, this, [this] { tickShown(Qt::Checked); });
    connect(m_untickAll, &QPushButton::clicked, this, [this] { tickShown(Qt::Unchecked); });
    connect(m_take, &QPushButton::clicked, this, &AppGroupsDialog::take);
    showCount();
    m_search->setFocus();
}

void AppGroupsDialog::build()
{
    setObjectName(u"appGroupsDialog"_s);
    setWindowTitle(tr("Several app groups"));
    setWindowModality(Qt::WindowModal);
    m_search->setObjectName(u"appGroupsSearch"_s);
    m_search->setAccessibleName(tr("Search app groups"));
    m_search->setPlaceholderText(tr("Words in the name or about it"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"search"_s, Ink::Muted), QLineEdit::LeadingPosition);
    m_list->setObjectName(u"appGroupsList"_s);
    m_list->setAccessibleName(tr("App groups"));
    m_list->setModel(m_shown);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->header()->setSectionResizeMode(QHeaderView::Stretch);
    m_list->setCurrentIndex(m_shown->index(0, 0));
    m_tickAll->setObjectName(u"tickAppGroupsButton"_s);
    m_untickAll->setObjectName(u"untickAppGroupsButton"_s);
    m_take->setObjectName(u"takeAppGroupsButton"_s);
    for (QPushButton *button : {m_tickAll, m_untickAll}) {
        button->setAutoDefault(false);
        button->setAccessibleName(QString(button->text()).remove(u'&'));
        setRole(button, Role::Quiet);
    }
    setRole(m_count, Role::Muted);
    setRole(m_take, Role::Primary);
    m_take->setDefault(true);

    auto *ticks = new QHBoxLayout;
    ticks->setSpacing(gap);
    ticks->addWidget(m_count, 1);
    ticks->addWidget(m_tickAll);
    ticks->addWidget(m_untickAll);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_take, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gapPage, gapPage, gapPage, gapPage);
    column->setSpacing(gapWide);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addLayout(ticks);
    column->addWidget(buttons);
    resize(readableWidth, readableWidth * 3 / 4);
}

void AppGroupsDialog::tickShown(Qt::CheckState state)
{
    {
        const QSignalBlocker quiet(m_groups);
        for (int row = 0; row < m_shown->rowCount(); ++row)
            m_groups->itemFromIndex(m_shown->mapToSource(m_shown->index(row, 0)))
                ->setCheckState(state);
    }
    m_list->viewport()->update();
    showCount();
}

QList<AppGroupId> AppGroupsDialog::ticked() const
{
    QList<AppGroupId> groups;
    for (int row = 0; row < m_groups->rowCount(); ++row) {
        if (m_groups->item(row)->checkState() == Qt::Checked)
            groups.append(AppGroupId(m_groups->item(row)->data().toString()));
    }
    return groups;
}

void AppGroupsDialog::showCount()
{
    const auto count = int(ticked().size());
    const QLocale locale;
    m_count->setText(m_groups->rowCount() == 0
                         ? tr("No app group is listed: refresh the list first.")
                         : tr("%1 of %2 ticked")
                               .arg(locale.toString(count), locale.toString(m_groups->rowCount())));
    m_take->setText(count == 0 ? tr("&Load") : tr("&Load %n app group(s)", nullptr, count));
    m_take->setAccessibleName(QString(m_take->text()).remove(u'&'));
    m_take->setEnabled(count > 0);
}

void AppGroupsDialog::take()
{
    const QList<AppGroupId> groups = ticked();
    accept();
    emit taken(groups);
}

void openAppGroupsDialog(QWidget *parent, const QList<LookupEntry> &entries,
                         const QList<AppGroupId> &ticked,
                         const std::function<void(const QList<AppGroupId> &)> &taken)
{
    auto *dialog = new AppGroupsDialog(entries, ticked, parent->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &AppGroupsDialog::taken, parent, taken);
    dialog->open();
}

} // namespace herald::ui
