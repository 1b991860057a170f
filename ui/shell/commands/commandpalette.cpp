// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commands/commandpalette.h"

#include "ui/theme/theme.h"
#include "ui/widgets/lookupdelegate.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int paletteRows = 10;

} // namespace

CommandPalette::CommandPalette(const QList<Command> &commands, Language language, QWidget *window)
    : QDialog(window, Qt::Dialog | Qt::FramelessWindowHint)
    , m_finder(commands, language)
    , m_search(new QLineEdit(this))
    , m_stack(new QStackedWidget(this))
    , m_list(new QListView(m_stack))
    , m_nothing(new QLabel(m_stack))
    , m_help(new QLabel(this))
{
    setObjectName(u"commandPalette"_s);
    setWindowModality(Qt::WindowModal);
    build();
    connect(m_search, &QLineEdit::textChanged, &m_finder, &CommandFinder::search);
    connect(m_search, &QLineEdit::returnPressed, this, &CommandPalette::run);
    connect(m_list, &QListView::clicked, this, &CommandPalette::run);
    connect(&m_finder, &CommandFinder::found, this, &CommandPalette::showFound);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &CommandPalette::tellCurrent);
    m_search->installEventFilter(this);
    showFound();
}

void CommandPalette::build()
{
    setWindowTitle(tr("Command palette"));
    setAccessibleName(windowTitle());
    m_search->setObjectName(u"commandSearch"_s);
    m_search->setAccessibleName(tr("Search the commands"));
    m_search->setPlaceholderText(tr("Search by Chinese, pinyin initials or English"));
    m_list->setObjectName(u"commandList"_s);
    m_list->setAccessibleName(tr("Commands"));
    m_list->setModel(&m_finder);
    m_list->setItemDelegate(new LookupDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFocusPolicy(Qt::NoFocus); // the line keeps it: letters go on searching
    m_list->setMouseTracking(true);
    const int row = m_list->fontMetrics().height() + 2 * gapSmall;
    m_stack->setFixedHeight(paletteRows * row + gap);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_nothing);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setText(tr("No command is called that."));
    m_nothing->setObjectName(u"noCommandLabel"_s);
    m_help->setText(tr("↑ ↓ choose · Enter runs · Esc closes"));
    for (QLabel *label : {m_nothing, m_help})
        setRole(label, Role::Muted);

    auto *card = new QFrame(this);
    setRole(card, Role::Card);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(gapWide, gapWide, gapWide, gap);
    column->setSpacing(gap);
    column->addWidget(m_search);
    column->addWidget(m_stack);
    column->addWidget(m_help);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(card);
    setFixedWidth(readableWidth);
}

void CommandPalette::showFound()
{
    const bool isAny = m_finder.rowCount() > 0;
    m_stack->setCurrentWidget(isAny ? static_cast<QWidget *>(m_list) : m_nothing);
    if (isAny)
        m_list->setCurrentIndex(m_finder.index(0));
    tellCurrent();
}

/// The focus is in the line; a screen reader hears there what Enter would run.
void CommandPalette::tellCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid())
        return m_search->setAccessibleDescription(m_nothing->text());
    m_search->setAccessibleDescription(tr("%1; %2 of %3")
                                           .arg(current.data(Qt::AccessibleTextRole).toString())
                                           .arg(current.row() + 1)
                                           .arg(m_finder.rowCount()));
}

void CommandPalette::walk(int steps)
{
    const int rows = m_finder.rowCount();
    if (rows == 0)
        return;
    const int at = m_list->currentIndex().row();
    const bool isStep = std::abs(steps) == 1; // which goes round
    const int next = isStep ? (at + steps + rows) % rows : std::clamp(at + steps, 0, rows - 1);
    m_list->setCurrentIndex(m_finder.index(next));
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Down:
            return walk(1), true;
        case Qt::Key_Up:
            return walk(-1), true;
        case Qt::Key_PageDown:
            return walk(paletteRows - 1), true;
        case Qt::Key_PageUp:
            return walk(1 - paletteRows), true;
        default:
            break;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void CommandPalette::run()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid() || current.row() >= m_finder.rowCount())
        return;
    const Command command = m_finder.commandAt(current.row());
    accept(); // first: what the command opens or focuses is not below
    command.act();
}

void CommandPalette::showEvent(QShowEvent *event)
{
    if (const QWidget *window = parentWidget()) {
        adjustSize();
        const QPoint middle((window->width() - width()) / 2, window->height() / 8);
        move(window->mapToGlobal(middle));
    }
    m_search->setFocus();
    QDialog::showEvent(event);
}

} // namespace herald::ui
