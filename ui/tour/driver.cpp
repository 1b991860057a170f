// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour/driver.h"

#include "ui/widgets/lookuppicker.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QKeyEvent>
#include <QLineEdit>
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

bool Driver::press(const QString &button) const
{
    const auto found = [&] { return named<QAbstractButton>(button); };
    if (!waitFor([&] { return found() != nullptr; }))
        return false;
    click(*found());
    return true;
}

bool Driver::choose(const QString &picker) const
{
    const auto field = [&] {
        auto *edit = named<QLineEdit>(picker);
        return edit ? qobject_cast<LookupPicker *>(edit->parentWidget()) : nullptr;
    };
    if (!waitFor([&] { return field() && !field()->entries().isEmpty(); }))
        return false;
    if (field()->value().isEmpty()) {
        type(*field()->edit(), field()->entries().constFirst().name);
        press(*field()->edit(), Qt::Key_Return);
        if (QWidget *list = QApplication::activePopupWidget())
            list->close();
    }
    return waitFor([&] { return field()->chosen().has_value(); });
}

void Driver::settle()
{
    // a change asks for a layout, the layout for a painting: each comes with a later event
    QEventLoop loop;
    for (int round = 0; round < 20 && loop.processEvents(); ++round) {
    }
    QTimer::singleShot(100, &loop, &QEventLoop::quit); // counts are gathered for a moment
    loop.exec();
}

bool Driver::savePicture(const QString &file) const
{
    settle();
    return m_window.grab().save(file);
}

} // namespace herald::ui
