// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commands/panes.h"

#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QButtonGroup>
#include <QSplitter>

#include <algorithm>

namespace herald::ui {

namespace {

bool takesFocus(const QWidget &widget)
{
    return widget.isVisible() && widget.isEnabled() && !widget.focusProxy() &&
           (widget.focusPolicy() & Qt::TabFocus) != 0;
}

bool isPane(const QWidget &widget)
{
    return qobject_cast<const QAbstractItemView *>(&widget) || hasRole(widget, Role::Card) ||
           hasRole(widget, Role::Strip) || qobject_cast<QSplitter *>(widget.parentWidget());
}

/// What the Tab key goes to in there, in its order.
QList<QWidget *> stopsOf(QWidget &part)
{
    QList<QWidget *> stops;
    QWidget *const start = part.window();
    for (QWidget *at = start->nextInFocusChain(); at != start; at = at->nextInFocusChain()) {
        if ((at == &part || part.isAncestorOf(at)) && takesFocus(*at))
            stops.append(at);
    }
    return stops;
}

} // namespace

Panes::Panes(const QList<QWidget *> &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *now) { remember(now); });
}

void Panes::remember(QWidget *focus)
{
    if (QWidget *pane = paneOf(focus))
        m_last.insert(pane, focus);
}

/// The smallest one around it; null outside all parts.
QWidget *Panes::paneOf(QWidget *widget) const
{
    QWidget *pane = nullptr;
    for (QWidget *around = widget; around; around = around->parentWidget()) {
        if (!pane && isPane(*around))
            pane = around;
        if (m_parts.contains(around))
            return pane ? pane : around;
    }
    return nullptr;
}

/// Where it is entered the first time: not at a button, when there is something else.
QWidget *Panes::entranceOf(QWidget &pane) const
{
    QList<QWidget *> stops = stopsOf(pane);
    stops.removeIf([this, &pane](QWidget *stop) { return paneOf(stop) != &pane; });
    const auto other = std::find_if(stops.cbegin(), stops.cend(), [](const QWidget *stop) {
        return !qobject_cast<const QAbstractButton *>(stop);
    });
    return other != stops.cend() ? *other : stops.constFirst();
}

QList<QWidget *> Panes::shown() const
{
    QList<QWidget *> panes;
    for (QWidget *part : m_parts) {
        QList<QWidget *> inPart;
        for (QWidget *stop : stopsOf(*part)) {
            QWidget *pane = paneOf(stop);
            if (!inPart.contains(pane))
                inPart.append(pane);
        }
        const auto place = [part](const QWidget *pane) {
            const QPoint corner = pane->mapTo(part->window(), QPoint());
            return std::pair(corner.y(), corner.x());
        };
        std::stable_sort(inPart.begin(), inPart.end(),
                         [&place](const QWidget *one, const QWidget *other) {
                             return place(one) < place(other);
                         });
        panes += inPart;
    }
    return panes;
}

void Panes::step(bool isForward)
{
    const QList<QWidget *> panes = shown();
    if (panes.isEmpty())
        return;
    const qsizetype count = panes.size();
    const qsizetype at = panes.indexOf(paneOf(QApplication::focusWidget()));
    const qsizetype way = isForward ? 1 : count - 1;
    QWidget *pane = panes.at(at < 0 ? 0 : (at + way) % count);
    QWidget *next = m_last.value(pane);
    if (!next || !takesFocus(*next) || paneOf(next) != pane)
        next = entranceOf(*pane);
    // of buttons that exclude each other, Tab goes to the one that is on
    if (const auto *button = qobject_cast<QAbstractButton *>(next);
        button && button->group() && button->group()->checkedButton())
        next = button->group()->checkedButton();
    next->setFocus(isForward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
}

} // namespace herald::ui
