// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/resend/facets/facetspanel.h"

#include "ui/resend/recordcolumns.h"
#include "ui/texts/dates.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollBar>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int columnRole = Qt::UserRole;     ///< of a section and of its values
constexpr int valuesRole = Qt::UserRole + 1; ///< of a value
constexpr int most = 30;                     ///< values of a section; the search finds the others

constexpr std::array sections{RecordColumn::MailSendResult, RecordColumn::MailSendType,
                              RecordColumn::GroupName, RecordColumn::AccountAuthType,
                              RecordColumn::SendAt};

} // namespace

FacetsPanel::FacetsPanel(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_clear(new QPushButton(this))
    , m_tree(new QTreeWidget(this))
{
    setObjectName(u"facetsPanel"_s);
    setRole(m_title, Role::Heading);
    setRole(m_clear, Role::Quiet);
    m_clear->setObjectName(u"clearFacetsButton"_s);
    m_tree->setObjectName(u"facetsTree"_s);
    m_title->setBuddy(m_tree);
    m_tree->setColumnCount(2);
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(gap + gapSmall);
    m_tree->setExpandsOnDoubleClick(false); // one click does it
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_tree->installEventFilter(this);
    for (const RecordColumn column : sections) {
        auto *head = new QTreeWidgetItem(m_tree);
        head->setData(0, columnRole, int(column));
        head->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        head->setSizeHint(0, QSize(0, fontMetrics().height() + gap));
        head->setExpanded(column != RecordColumn::SendAt);
    }

    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_clear);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gapSmall);
    column->addLayout(head);
    column->addWidget(m_tree, 1);

    connect(m_tree, &QTreeWidget::itemClicked, this, &FacetsPanel::toggle);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_chosen.clear();
        build();
        emit changed();
    });
    retranslate();
}

void FacetsPanel::showFacets(const RecordFacets &facets)
{
    m_facets = facets;
    build();
}

QList<RecordTest> FacetsPanel::tests() const
{
    QList<RecordTest> tests;
    for (const RecordColumn column : sections) {
        const QStringList values = m_chosen.value(column);
        if (!values.isEmpty())
            tests.append({column, RecordTest::Operator::OneOf, {}, {}, values});
    }
    return tests;
}

void FacetsPanel::setTests(const QList<RecordTest> &tests)
{
    m_chosen.clear();
    for (const RecordTest &test : tests) {
        if (test.op == RecordTest::Operator::OneOf)
            m_chosen.insert(test.column, test.values);
    }
    build();
}

QTreeWidgetItem *FacetsPanel::section(RecordColumn column) const
{
    const auto place = std::find(sections.begin(), sections.end(), column) - sections.begin();
    return m_tree->topLevelItem(int(place));
}

QList<FacetsPanel::Entry> FacetsPanel::entriesOf(const RecordFacet &facet) const
{
    QList<Entry> entries;
    const auto add = [&entries, &facet](const QString &value, int count) {
        const QString text =
            value.isEmpty() ? tr("(empty)") : shownValue(facet.column, value).simplified();
        const auto same = std::find_if(entries.begin(), entries.end(),
                                       [&text](const Entry &one) { return one.text == text; });
        if (same == entries.end()) {
            entries.append({text, {value}, count});
        } else if (!same->values.contains(value)) {
            same->values.append(value);
            same->count += count;
        }
    };
    for (const RecordFacet::Value &value : facet.values)
        add(value.text, value.count);
    for (const QString &value : m_chosen.value(facet.column))
        add(value, 0); // chosen, though none has it now
    std::stable_sort(entries.begin(), entries.end(),
                     [](const Entry &a, const Entry &b) { return a.count > b.count; });
    return entries;
}

QList<FacetsPanel::Entry> FacetsPanel::daysOf(const RecordFacets &facets) const
{
    QList<Entry> entries;
    QStringList missing = m_chosen.value(RecordColumn::SendAt);
    for (const auto &[day, count] : facets.days) {
        const QString value = day.toString(Qt::ISODate);
        entries.append({dayText(day.startOfDay()), {value}, count});
        missing.removeAll(value);
    }
    for (const QString &value : std::as_const(missing)) {
        const QDate day = QDate::fromString(value, Qt::ISODate);
        entries.append({day.isValid() ? dayText(day.startOfDay()) : tr("(empty)"), {value}, 0});
    }
    return entries;
}

/// Everything anew: a few dozen lines. What is folded and where it is scrolled to stay.
void FacetsPanel::build()
{
    const int scrolled = m_tree->verticalScrollBar()->value();
    const QTreeWidgetItem *current = m_tree->currentItem();
    const QVariant column = current ? current->data(0, columnRole) : QVariant();
    const QVariant values = current ? current->data(0, valuesRole) : QVariant();
    for (const RecordFacet &facet : m_facets.columns)
        addSection(facet.column, entriesOf(facet));
    addSection(RecordColumn::SendAt, daysOf(m_facets));
    for (QTreeWidgetItemIterator item(m_tree); column.isValid() && *item; ++item) {
        if ((*item)->data(0, columnRole) == column && (*item)->data(0, valuesRole) == values)
            m_tree->setCurrentItem(*item, 0, QItemSelectionModel::NoUpdate);
    }
    m_tree->verticalScrollBar()->setValue(scrolled);
    m_clear->setVisible(!tests().isEmpty());
}

void FacetsPanel::addSection(RecordColumn column, const QList<Entry> &entries)
{
    QTreeWidgetItem *head = section(column);
    qDeleteAll(head->takeChildren());
    const QStringList chosen = m_chosen.value(column);
    const auto isChosen = [&chosen](const Entry &entry) {
        return std::any_of(entry.values.cbegin(), entry.values.cend(),
                           [&chosen](const QString &value) { return chosen.contains(value); });
    };
    const QLocale locale;
    int left = most;
    int others = 0;
    for (const Entry &entry : entries) {
        if (left <= 0 && !isChosen(entry)) {
            ++others;
            continue;
        }
        --left;
        auto *item = new QTreeWidgetItem(head);
        const QString count = locale.toString(entry.count);
        item->setText(0, entry.text);
        item->setText(1, count);
        item->setSizeHint(0, QSize(0, fontMetrics().height() + gap));
        item->setToolTip(0, entry.text.toHtmlEscaped());
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        item->setData(0, Qt::CheckStateRole, isChosen(entry) ? Qt::Checked : Qt::Unchecked);
        //: a value of a column and how many records have it, for a screen reader
        item->setData(0, Qt::AccessibleTextRole, tr("%1: %2").arg(entry.text, count));
        item->setData(0, columnRole, int(column));
        item->setData(0, valuesRole, entry.values);
    }
    if (others > 0) {
        auto *item = new QTreeWidgetItem(head);
        item->setText(0, tr("… and %n more", nullptr, others));
        item->setFlags(Qt::NoItemFlags);
    }
    head->setHidden(entries.isEmpty());
}

void FacetsPanel::toggle(QTreeWidgetItem *item)
{
    if (!item->parent()) {
        item->setExpanded(!item->isExpanded());
        return;
    }
    const QStringList values = item->data(0, valuesRole).toStringList();
    if (values.isEmpty())
        return;
    QStringList &chosen = m_chosen[RecordColumn(item->data(0, columnRole).toInt())];
    const bool wasChosen = item->data(0, Qt::CheckStateRole).toInt() == Qt::Checked;
    for (const QString &value : values) {
        chosen.removeAll(value);
        if (!wasChosen)
            chosen.append(value);
    }
    build();
    emit changed();
}

bool FacetsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_tree && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool toggles = key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter;
        if (toggles && m_tree->currentItem() &&
            static_cast<QKeyEvent *>(event)->modifiers() == Qt::NoModifier) {
            toggle(m_tree->currentItem());
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void FacetsPanel::retranslate()
{
    m_title->setText(tr("&Narrow down"));
    m_clear->setText(tr("Clear"));
    m_clear->setAccessibleName(tr("Clear what is narrowed down"));
    m_tree->setAccessibleName(tr("Values of the shown records"));
    m_tree->setAccessibleDescription(tr("Space chooses a value and shows those records alone."));
    section(RecordColumn::MailSendResult)->setText(0, tr("Result"));
    section(RecordColumn::MailSendType)->setText(0, tr("What"));
    section(RecordColumn::GroupName)->setText(0, tr("App group"));
    section(RecordColumn::AccountAuthType)->setText(0, tr("Kind"));
    section(RecordColumn::SendAt)->setText(0, tr("Day"));
    build();
}

void FacetsPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace herald::ui
