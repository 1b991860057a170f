// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/resend/table/recordsdesk.h"

#include "ui/resend/facets/facetspanel.h"
#include "ui/resend/recordsmodel.h"
#include "ui/resend/recordstable.h"
#include "ui/resend/table/columnmenu.h"
#include "ui/resend/table/filtercell.h"
#include "ui/resend/table/filterrow.h"
#include "ui/resend/table/rowcopier.h"
#include "ui/resend/table/tablelook.h"
#include "ui/resend/table/tickmenu.h"
#include "ui/resend/tickheader.h"
#include "ui/resend/views/viewsmenu.h"
#include "ui/session.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/exportbar.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QEvent>
#include <QJsonDocument>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTimer>
#include <QTreeWidget>

#include <algorithm>
#include <chrono>

namespace herald::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto lookPause = 500ms;
constexpr int roomForFacets = 960; ///< pixels of the desk; below, the table needs them all
constexpr int facetsWidth = 232;
constexpr auto lookName = "resend/records";

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression space(u"\\s+"_s);
    return text.split(space, Qt::SkipEmptyParts);
}

} // namespace

RecordsDesk::RecordsDesk(RecordsModel &records, Session &session, JsonFile &views, QWidget *parent)
    : QWidget(parent)
    , m_records(records)
    , m_session(session)
    , m_table(new RecordsTable(records))
    , m_views(new SavedViews(views, this))
    , m_copier(new RowCopier(*m_table))
    , m_filters(new FilterRow)
    , m_facets(new FacetsPanel)
    , m_facetsButton(new QPushButton(this))
    , m_search(new QLineEdit(this))
    , m_pause(new QTimer(this))
    , m_viewsButton(new QPushButton(this))
    , m_columnsButton(new QPushButton(this))
    , m_tickButton(new QPushButton(this))
    , m_copyButton(new QPushButton(this))
    , m_noMatch(new EmptyState(m_table->viewport()))
    , m_exportBar(new ExportBar(this))
    , m_keep(new QTimer(this))
{
    m_table->head().setFilterRow(m_filters);
    m_table->viewport()->installEventFilter(this);
    m_noMatch->hide();
    m_search->setObjectName(u"searchEdit"_s);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"search"_s, Ink::Muted), QLineEdit::LeadingPosition);
    m_facetsButton->setObjectName(u"facetsButton"_s);
    m_facetsButton->setCheckable(true);
    m_viewsButton->setObjectName(u"viewsButton"_s);
    m_columnsButton->setObjectName(u"columnsButton"_s);
    m_tickButton->setObjectName(u"tickButton"_s);
    m_copyButton->setObjectName(u"copyButton"_s);
    for (QPushButton *button :
         {m_facetsButton, m_viewsButton, m_columnsButton, m_tickButton, m_copyButton})
        setRole(button, Role::Quiet);
    m_pause->setSingleShot(true);
    m_pause->setInterval(FilterRow::typingPause);
    m_keep->setSingleShot(true);
    m_keep->setInterval(lookPause);
    buildLayout();
    restoreLook();
    buildMenus();
    connectParts();
    retranslate();
    m_views->load();
}

void RecordsDesk::buildLayout()
{
    auto *bar = new QHBoxLayout;
    bar->setSpacing(gapSmall);
    bar->addWidget(m_facetsButton);
    bar->addWidget(m_search, 1);
    for (QPushButton *button : {m_viewsButton, m_columnsButton, m_tickButton, m_copyButton})
        bar->addWidget(button);
    auto *split = new QSplitter(Qt::Horizontal);
    split->addWidget(m_facets);
    split->addWidget(m_table);
    split->setStretchFactor(1, 1);
    split->setSizes({facetsWidth, readableWidth});
    split->setChildrenCollapsible(false);
    split->setHandleWidth(gap);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    column->addLayout(bar);
    column->addWidget(split, 1);
    column->addWidget(m_exportBar);

    QWidget *before = m_facetsButton;
    for (QWidget *next :
         QList<QWidget *>{m_search, m_viewsButton, m_columnsButton, m_tickButton, m_copyButton,
                          m_facets->tree(), m_table, m_table->head().box()}) {
        setTabOrder(before, next);
        before = next;
    }
}

void RecordsDesk::connectParts()
{
    // what an input method still composes is not in the text and starts nothing
    connect(m_search, &QLineEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, this, &RecordsDesk::applySearch);
    connect(m_pause, &QTimer::timeout, this, &RecordsDesk::applySearch);
    connect(m_filters, &FilterRow::changed, this, &RecordsDesk::applyFilters);
    connect(m_filters, &FilterRow::left, this, [this] {
        m_table->setFocus(Qt::OtherFocusReason);
        if (!m_table->currentIndex().isValid() && m_records.shownCount() > 0)
            m_table->setCurrentIndex(m_records.index(0, RecordsModel::Account));
    });
    connect(m_table, &RecordsTable::filterWanted, this, [this](int wanted) {
        FilterCell *cell = m_filters->cell(std::max(wanted, int(RecordsModel::Account)));
        if (cell)
            cell->edit()->setFocus(Qt::ShortcutFocusReason);
    });
    connect(m_filters, &FilterRow::entered, m_table, &RecordsTable::showColumn);
    connect(m_facets, &FacetsPanel::changed, this, &RecordsDesk::applyFilters);
    connect(&m_records, &RecordsModel::facetsChanged, m_facets,
            [this] { m_facets->showFacets(m_records.facets()); });
    connect(&m_records, &RecordsModel::changed, this, &RecordsDesk::showEmptiness);
    connect(m_facetsButton, &QPushButton::clicked, this, [this](bool wanted) {
        m_wantsFacets = wanted;
        foldFacets();
    });
    connect(m_noMatch, &EmptyState::actionTriggered, this, &RecordsDesk::clearFilters);
    connect(m_table, &RecordsTable::allMatchingWanted, this, &RecordsDesk::allMatchingWanted);
    connect(m_table, &RecordsTable::columnsChanged, m_keep, qOverload<>(&QTimer::start));
    connect(&m_records, &QAbstractItemModel::headerDataChanged, m_keep,
            qOverload<>(&QTimer::start));
    connect(m_keep, &QTimer::timeout, this, [this] {
        const QJsonDocument look(toJson(lookOf(*m_table)));
        m_session.setTableLook(QString::fromLatin1(lookName), look.toJson(QJsonDocument::Compact));
    });
    connect(m_views, &SavedViews::failed, this, &RecordsDesk::failed);
    auto *slash = new QShortcut(QKeySequence(Qt::Key_Slash), this);
    slash->setContext(Qt::WidgetWithChildrenShortcut);
    connect(slash, &QShortcut::activated, this, &RecordsDesk::focusSearch);
}

void RecordsDesk::buildMenus()
{
    const auto give = [this](QPushButton *button, auto fill) {
        auto *menu = new QMenu(button);
        connect(menu, &QMenu::aboutToShow, this, [menu, fill] { fill(*menu); });
        button->setMenu(menu);
    };
    const ViewsMenuActions actions{[this] { return currentView(); },
                                   [this](const SavedView &view) { showView(view); },
                                   [this] { clearFilters(); }};
    give(m_viewsButton,
         [this, actions](QMenu &menu) { fillViewsMenu(menu, *m_views, *this, actions); });
    give(m_columnsButton, [this](QMenu &menu) { fillColumnMenu(menu, *m_table); });
    give(m_tickButton, [this](QMenu &menu) { fillTickMenu(menu, *m_table); });
    give(m_copyButton, [this](QMenu &menu) {
        m_copier->fillMenu(menu);
        menu.addSeparator();
        const int ticked = m_records.tickedCount();
        QAction *act =
            menu.addAction(ticked > 0 ? tr("&Export %n ticked…", nullptr, ticked)
                                      : tr("&Export %n shown…", nullptr, m_records.shownCount()));
        act->setEnabled(m_records.shownCount() > 0 && !m_exportBar->isRunning());
        connect(act, &QAction::triggered, this, &RecordsDesk::exportRows);
    });
    m_table->head().setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&m_table->head(), &QWidget::customContextMenuRequested, this,
            [this](const QPoint &place) {
                m_columnsButton->menu()->popup(m_table->head().mapToGlobal(place));
            });
}

void RecordsDesk::applyFilters()
{
    m_pause->stop();
    RecordFilter filter;
    filter.words = wordsOf(m_search->text());
    filter.tests = m_filters->tests() + m_facets->tests();
    m_records.setFilter(filter);
}

void RecordsDesk::applySearch()
{
    applyFilters();
}

void RecordsDesk::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void RecordsDesk::clearFilters()
{
    const QSignalBlocker quiet(m_search);
    m_search->clear();
    m_filters->setTests({});
    m_facets->setTests({});
    applyFilters();
}

SavedView RecordsDesk::currentView() const
{
    RecordFilter filter = m_records.filter();
    filter.aliases.clear();
    return {{}, filter, lookOf(*m_table)};
}

void RecordsDesk::showView(const SavedView &view)
{
    {
        const QSignalBlocker quiet(m_search);
        m_search->setText(view.filter.words.join(u' '));
    }
    QList<RecordTest> typed = view.filter.tests;
    typed.removeIf([](const RecordTest &test) {
        return test.op == RecordTest::Operator::OneOf; // these are chosen
    });
    m_filters->setTests(typed);
    m_facets->setTests(view.filter.tests);
    applyLook(*m_table, view.look);
    applyFilters();
    m_keep->start();
}

void RecordsDesk::restoreLook()
{
    const QByteArray kept = m_session.tableLook(QString::fromLatin1(lookName));
    const RecordsLook look = lookFromJson(QJsonDocument::fromJson(kept).object());
    if (!look.columns.isEmpty())
        applyLook(*m_table, look);
}

void RecordsDesk::exportRows()
{
    RowTexts texts{m_records.loaded(), m_records.cells(), {}, m_table->shownColumns()};
    const bool isTicked = m_records.tickedCount() > 0;
    texts.rows = isTicked ? m_records.tickedRows().rows() : m_records.shownRows();
    const ExportWords words{u"herald-records"_s,
                            [](int count) { return tr("Export %n record(s)", nullptr, count); },
                            [](int count, const QString &path) {
                                return tr("%n record(s) exported to %1", nullptr, count).arg(path);
                            }};
    m_exportBar->ask(exportOf(texts), words, qint64(texts.rows.size()));
}

void RecordsDesk::showEmptiness()
{
    const bool hidesAll = m_records.loadedCount() > 0 && m_records.shownCount() == 0 &&
                          m_records.isNarrowed() && !m_records.isAnswering();
    if (hidesAll)
        m_noMatch->showEmpty(
            u"search"_s,
            tr("None of the %n loaded record(s) passes the search and the filters.", nullptr,
               m_records.loadedCount()),
            tr("Show all records"));
    m_noMatch->setGeometry(m_table->viewport()->rect());
    m_noMatch->setVisible(hidesAll);
}

void RecordsDesk::foldFacets()
{
    const bool shown = m_wantsFacets.value_or(width() >= roomForFacets);
    m_facets->setVisible(shown);
    m_facetsButton->setChecked(shown);
}

void RecordsDesk::retranslate()
{
    m_facetsButton->setText(tr("&Values"));
    m_facetsButton->setToolTip(tr("Shows the values of the records, to narrow them down"));
    m_search->setAccessibleName(tr("Search records"));
    m_search->setPlaceholderText(tr("Words in any column"));
    m_search->setToolTip(tr("Every word must occur in some column (Ctrl+F)"));
    m_viewsButton->setText(tr("Vie&ws"));
    m_columnsButton->setText(tr("&Columns"));
    m_tickButton->setText(tr("Tic&k"));
    m_copyButton->setText(tr("Cop&y"));
    for (QPushButton *button :
         {m_facetsButton, m_viewsButton, m_columnsButton, m_tickButton, m_copyButton})
        button->setAccessibleName(QString(button->text()).remove(u'&'));
    showEmptiness();
}

void RecordsDesk::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RecordsDesk::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    foldFacets();
}

bool RecordsDesk::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        m_noMatch->setGeometry(m_table->viewport()->rect());
    return QWidget::eventFilter(watched, event);
}

} // namespace herald::ui
