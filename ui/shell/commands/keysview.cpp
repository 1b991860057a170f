// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commands/keysview.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

namespace herald::ui {

using namespace Qt::StringLiterals;

KeysView::KeysView(const Session &session, QWidget *parent)
    : QWidget(parent)
    , m_keys(new KeysModel(session, this))
    , m_found(new QSortFilterProxyModel(this))
    , m_search(new QLineEdit(this))
    , m_table(new QTableView(this))
{
    m_found->setSourceModel(m_keys);
    m_found->setFilterRole(KeysModel::WordsRole);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    build();
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_found->setFilterFixedString(text.simplified());
        if (!m_table->currentIndex().isValid())
            m_table->setCurrentIndex(m_found->index(0, KeysModel::Name));
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &KeysView::chosenChanged);
    retranslate();
    m_table->setCurrentIndex(m_found->index(0, KeysModel::Name));
}

void KeysView::build()
{
    m_search->setObjectName(u"keysSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_table->setObjectName(u"keysTable"_s);
    m_table->setModel(m_found);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setSectionsClickable(false);
    header->setSectionResizeMode(KeysModel::Name, QHeaderView::Stretch);
    for (const int column : {KeysModel::Key, KeysModel::Place})
        header->setSectionResizeMode(column, QHeaderView::ResizeToContents);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    column->addWidget(m_search);
    column->addWidget(m_table, 1);
    setFocusProxy(m_table);
}

void KeysView::setShownRows(int rows)
{
    m_rows = rows;
    measure();
}

void KeysView::measure()
{
    const int row = fontMetrics().height() + 2 * gapSmall + 2;
    QHeaderView *header = m_table->horizontalHeader();
    header->setMinimumSectionSize(4 * fontMetrics().height() + gapWide);
    m_table->verticalHeader()->setDefaultSectionSize(row);
    m_table->setFixedHeight(m_rows * row + header->sizeHint().height() + 2);
}

void KeysView::hidePlaces()
{
    m_table->setColumnHidden(KeysModel::Place, true);
}

void KeysView::focusSearch()
{
    m_search->setFocus();
}

const CommandSpec *KeysView::chosen() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? &commandSpecs().at(m_found->mapToSource(current).row()) : nullptr;
}

void KeysView::choose(QLatin1StringView id)
{
    for (int row = 0; row < m_found->rowCount(); ++row) {
        const QModelIndex index = m_found->index(row, KeysModel::Name);
        if (index.data(KeysModel::IdRole).toString() == id)
            m_table->setCurrentIndex(index);
    }
}

void KeysView::retranslate()
{
    m_search->setPlaceholderText(tr("Search commands and keys"));
    m_search->setAccessibleName(tr("Search commands and keys"));
    m_table->setAccessibleName(tr("Commands and their keys"));
    m_keys->retranslate();
}

void KeysView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        measure();
}

} // namespace herald::ui
