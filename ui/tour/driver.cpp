// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour/driver.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPixmap>
#include <QTimer>

namespace herald::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

bool Driver::waitFor(const std::function<bool()> &condition)
{
    const QDeadlineTimer deadline(30s);
    QTimer wake; // conditions on network answers change without any event of their own
    wake.start(20ms);
    while (!condition()) {
        if (deadline.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return true;
}

void Driver::click(QWidget &widget) const
{
    const QPointF at = QRectF(widget.rect()).center();
    const QPointF onScreen = widget.mapToGlobal(at);
    QMouseEvent down(QEvent::MouseButtonPress, at, onScreen, Qt::LeftButton, Qt::LeftButton, {});
    QMouseEvent up(QEvent::MouseButtonRelease, at, onScreen, Qt::LeftButton, Qt::NoButton, {});
    QApplication::sendEvent(&widget, &down);
    QApplication::sendEvent(&widget, &up);
}

void Driver::press(QWidget &widget, int key, Qt::KeyboardModifiers modifiers) const
{
    QKeyEvent down(QEvent::KeyPress, key, modifiers);
    QKeyEvent up(QEvent::KeyRelease, key, modifiers);
    QApplication::sendEvent(&widget, &down);
    QApplication::sendEvent(&widget, &up);
}

void Driver::type(QWidget &field, const QString &text) const
{
    field.setFocus(Qt::TabFocusReason);
    for (const QChar c : text) {
        const int key = c == u'\n' ? Qt::Key_Return : 0;
        QKeyEvent down(QEvent::KeyPress, key, {}, key ? u"\r"_s : QString(c));
        QKeyEvent up(QEvent::KeyRelease, key, {}, key ? u"\r"_s : QString(c));
        QApplication::sendEvent(&field, &down);
        QApplication::sendEvent(&field, &up);
    }
}

bool Driver::savePicture(const QString &file) const
{
    // a change asks for a layout, the layout for a painting: each comes with a later event
    QEventLoop loop;
    for (int round = 0; round < 20 && loop.processEvents(); ++round) {
    }
    QTimer::singleShot(100, &loop, &QEventLoop::quit); // counts are gathered for a moment
    loop.exec();
    return m_window.grab().save(file);
}

} // namespace herald::ui
