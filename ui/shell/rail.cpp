// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rail.h"

#include "ui/theme/theme.h"
#include "ui/widgets/page.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

QPushButton *entryFor(const Page &page, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(page.objectName() + u"RailButton"_s);
    button->setIcon(icon(page.objectName()));
    button->setIconSize({iconRail + gap, iconRail}); // with air between icon and word
    button->setCheckable(true);
    button->setFocusPolicy(Qt::TabFocus); // a click goes to the page, not to the rail
    return button;
}

QKeySequence keysOf(qsizetype place)
{
    return QKeySequence(u"Ctrl+%1"_s.arg(place));
}

} // namespace

Rail::Rail(const QList<Page *> &pages, QWidget *parent)
    : QFrame(parent)
    , m_pages(pages)
    , m_group(new QButtonGroup(this))
    , m_product(new QLabel(this))
{
    setObjectName(u"rail"_s);
    setFixedWidth(railWidth);
    setRole(m_product, Role::Heading);
    auto *sign = new QLabel(this);
    sign->setPixmap(QIcon(u":/herald.svg"_s).pixmap(iconLarge / 2));

    auto *product = new QHBoxLayout;
    product->setContentsMargins(gap, gapSmall, 0, gapWide);
    product->setSpacing(gap);
    product->addWidget(sign);
    product->addWidget(m_product, 1);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap, gapWide, gap, gapWide);
    column->setSpacing(gapSmall);
    column->addLayout(product);
    for (const Page *page : m_pages) {
        QPushButton *button = entryFor(*page, this);
        m_group->addButton(button);
        m_buttons.append(button);
        column->addWidget(button);
        const auto choose = [this, name = page->objectName()] { emit chosen(name); };
        // not the click: assistive technology toggles it without one
        connect(button, &QPushButton::toggled, this, [choose](bool isOn) {
            if (isOn)
                choose();
        });
        // of the page that is there already
        connect(button, &QPushButton::pressed, this, [choose, button] {
            if (button->isChecked())
                choose();
        });
        connect(new QShortcut(keysOf(m_buttons.size()), this), &QShortcut::activated, this, choose);
    }
    column->addStretch(1);
    retranslate();
}

void Rail::setCurrent(const QString &name)
{
    for (qsizetype at = 0; at < m_pages.size(); ++at) {
        if (m_pages.at(at)->objectName() != name)
            continue;
        const QSignalBlocker quiet(m_buttons.at(at));
        m_buttons.at(at)->setChecked(true);
    }
}

void Rail::focusCurrent()
{
    if (QAbstractButton *current = m_group->checkedButton())
        current->setFocus(Qt::OtherFocusReason);
}

void Rail::retranslate()
{
    m_product->setText(tr("Herald"));
    for (qsizetype at = 0; at < m_pages.size(); ++at) {
        const QString title = m_pages.at(at)->title();
        QPushButton *button = m_buttons.at(at);
        button->setText(title);
        button->setAccessibleName(title);
        button->setToolTip(keysOf(at + 1).toString(QKeySequence::NativeText));
        button->setAccessibleDescription(button->toolTip());
    }
}

void Rail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace herald::ui
