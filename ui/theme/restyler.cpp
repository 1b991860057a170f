// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/restyler.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QStyle>

namespace herald::ui {

namespace {

constexpr qint64 slice = 8; ///< milliseconds at a time

void undress(QWidget &widget)
{
    widget.style()->unpolish(&widget);
    widget.setAttribute(Qt::WA_WState_Polished, false);
}

void dress(QWidget &widget)
{
    widget.style()->polish(&widget);
    widget.setAttribute(Qt::WA_WState_Polished);
    QEvent changed(QEvent::StyleChange);
    QCoreApplication::sendEvent(&widget, &changed);
    widget.update();
    widget.updateGeometry();
}

} // namespace

Restyler::Restyler(QObject *parent)
    : QObject(parent)
{
    m_next.setSingleShot(true);
    m_next.setInterval(0);
    connect(&m_next, &QTimer::timeout, this, &Restyler::dressSome);
}

Restyler::~Restyler()
{
    thaw();
}

void Restyler::change(const std::function<void()> &set)
{
    collect();
    freeze();
    for (const QPointer<QWidget> &widget : std::as_const(m_widgets))
        undress(*widget);
    set();
    m_at = 0;
    m_next.start();
}

/// Everything that is polished, and what a change that is not done has left unpolished.
void Restyler::collect()
{
    QList<QPointer<QWidget>> hidden;
    QList<QPointer<QWidget>> visible;
    const QWidgetList all = QApplication::allWidgets();
    for (QWidget *widget : all) {
        if (widget->testAttribute(Qt::WA_WState_Polished) || m_widgets.contains(widget))
            (widget->isVisible() ? visible : hidden).append(widget);
    }
    m_visible = visible.size();
    m_widgets = visible + hidden;
}

void Restyler::freeze()
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (!window->isVisible() || !window->updatesEnabled())
            continue;
        window->setUpdatesEnabled(false);
        m_frozen.append(window);
    }
}

void Restyler::thaw()
{
    for (const QPointer<QWidget> &window : std::as_const(m_frozen)) {
        if (window)
            window->setUpdatesEnabled(true);
    }
    m_frozen.clear();
}

void Restyler::dressSome()
{
    QElapsedTimer clock;
    clock.start();
    while (m_at < m_widgets.size() && !clock.hasExpired(slice)) {
        if (const QPointer<QWidget> widget = m_widgets.at(m_at++))
            dress(*widget);
        if (m_at == m_visible)
            thaw();
    }
    if (m_at < m_widgets.size()) {
        m_next.start();
        return;
    }
    thaw();
    m_widgets.clear();
}

} // namespace herald::ui
