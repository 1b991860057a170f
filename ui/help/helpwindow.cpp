// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helpwindow.h"

#include "ui/help/helpbrowser.h"
#include "ui/session.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QIcon>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QTimer>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize helpSize{windowSize.width() - 2 * railWidth + gapPage, windowSize.height()};

} // namespace

HelpWindow::HelpWindow(const Session &session, Guidebook book, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_session(session)
    , m_book(std::move(book))
    , m_place{Guidebook::pages().constFirst(), 0}
    , m_pages(new QListWidget(this))
    , m_browser(new HelpBrowser(m_book, this))
    , m_back(new QPushButton(this))
    , m_forward(new QPushButton(this))
    , m_search(new QLineEdit(this))
    , m_notFound(new QLabel(this))
{
    setObjectName(u"helpWindow"_s);
    setWindowIcon(QIcon(u":/herald.svg"_s));
    setAttribute(Qt::WA_QuitOnClose, false); // it does not keep the program
    resize(helpSize);
    build();
    wire();
    retranslate();
    m_browser->setFocus();
}

void HelpWindow::build()
{
    m_pages->setObjectName(u"helpPages"_s);
    m_pages->setFixedWidth(railWidth);
    m_pages->addItems(Guidebook::pages());
    m_pages->setFocusPolicy(Qt::TabFocus); // a click goes to the text
    m_browser->setObjectName(u"helpText"_s);
    m_back->setObjectName(u"helpBackButton"_s);
    m_forward->setObjectName(u"helpForwardButton"_s);
    m_search->setObjectName(u"helpSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(readableWidth / 2);
    m_notFound->setObjectName(u"helpNotFound"_s);
    m_notFound->hide();
    setRole(m_notFound, Role::Muted);

    auto *bar = new QHBoxLayout;
    bar->setSpacing(gap);
    bar->addWidget(m_back);
    bar->addWidget(m_forward);
    bar->addStretch(1);
    bar->addWidget(m_notFound);
    bar->addWidget(m_search, 1);
    auto *column = new QVBoxLayout;
    column->setSpacing(gap);
    column->addLayout(bar);
    column->addWidget(m_browser, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(gapWide, gapWide, gapWide, gapWide);
    row->setSpacing(gapWide);
    row->addWidget(m_pages);
    row->addLayout(column, 1);
    setTabOrder(m_pages, m_browser);
    setTabOrder(m_browser, m_search);
}

void HelpWindow::wire()
{
    connect(m_pages, &QListWidget::currentRowChanged, this, [this](int row) {
        showPlace({Guidebook::pages().value(row), 0});
    });
    connect(m_browser, &HelpBrowser::placeChosen, this, &HelpWindow::showPlace);
    connect(m_back, &QPushButton::clicked, this, [this] { step(m_before, m_after); });
    connect(m_forward, &QPushButton::clicked, this, [this] { step(m_after, m_before); });
    connect(m_search, &QLineEdit::textChanged, this, [this] {
        m_browser->moveCursor(QTextCursor::Start);
        find(true);
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] { find(true); });
    const auto key = [this](const QKeySequence &keys, auto act) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, act);
    };
    key(QKeySequence(u"Ctrl+F"_s), [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    key(QKeySequence(u"Shift+F3"_s), [this] { find(false); });
    key(QKeySequence(u"F3"_s), [this] { find(true); });
    key(QKeySequence(u"Alt+Left"_s), [this] { step(m_before, m_after); });
    key(QKeySequence(u"Alt+Right"_s), [this] { step(m_after, m_before); });
}

void HelpWindow::showPlace(const GuidePlace &place)
{
    if (!Guidebook::pages().contains(place.page))
        return;
    if (place != m_place) {
        m_before.append(m_place);
        m_after.clear();
    }
    m_place = place;
    present();
}

void HelpWindow::step(QList<GuidePlace> &from, QList<GuidePlace> &onto)
{
    if (from.isEmpty())
        return;
    onto.append(m_place);
    m_place = from.takeLast();
    present();
}

void HelpWindow::present()
{
    const QSignalBlocker quiet(m_pages);
    m_pages->setCurrentRow(int(Guidebook::pages().indexOf(m_place.page)));
    m_browser->showPlace(m_place, m_session.language());
    m_back->setEnabled(!m_before.isEmpty());
    m_forward->setEnabled(!m_after.isEmpty());
    m_notFound->hide();
}

void HelpWindow::find(bool isForward)
{
    m_notFound->setVisible(!m_browser->findNext(m_search->text(), isForward));
}

void HelpWindow::retranslate()
{
    setWindowTitle(tr("Help – Herald"));
    m_pages->setAccessibleName(tr("Pages of the guide"));
    m_browser->setAccessibleName(tr("Guide"));
    m_back->setText(tr("Back"));
    m_forward->setText(tr("Forward"));
    for (QPushButton *button : {m_back, m_forward})
        button->setAccessibleName(button->text());
    m_search->setPlaceholderText(tr("Search this page"));
    m_search->setAccessibleName(tr("Search this page"));
    m_notFound->setText(tr("Not on this page."));
    for (int at = 0; at < m_pages->count(); ++at) {
        QListWidgetItem *item = m_pages->item(at);
        item->setText(m_book.title(Guidebook::pages().at(at), m_session.language()));
        item->setSizeHint({0, m_pages->fontMetrics().height() + 2 * gap});
    }
    present();
}

void HelpWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        QTimer::singleShot(0, this, &HelpWindow::present); // links and lines have its colours
    QWidget::changeEvent(event);
}

void HelpWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace herald::ui
