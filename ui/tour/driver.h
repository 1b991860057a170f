// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <functional>

class QAbstractButton;

namespace herald::ui {

/// Works a window as a person does: types with key events, presses with mouse events, and waits
/// until something is there to be seen. It knows controls by name and nothing of what is behind.
class Driver
{
public:
    explicit Driver(QWidget &window)
        : m_window(window)
    {}

    /// The visible control of that object name; nothing when there is none.
    template <class T = QWidget>
    [[nodiscard]] T *named(const QString &name) const
    {
        for (T *widget : m_window.findChildren<T *>(name)) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }

    /// Runs the event loop until the condition holds; false when it does not within 30 s.
    [[nodiscard]] static bool waitFor(const std::function<bool()> &condition);
    void click(QWidget &widget) const;
    void press(QWidget &widget, int key, Qt::KeyboardModifiers modifiers = {}) const;
    void type(QWidget &field, const QString &text) const;
    /// Presses the button of that name as soon as it is there.
    [[nodiscard]] bool press(const QString &button) const;
    /// Types the name of the first thing the look-up offers, unless there is a choice already.
    [[nodiscard]] bool choose(const QString &picker) const;
    /// Lets the window lay itself out and paint.
    static void settle();
    /// Lets the window paint, then saves its picture.
    [[nodiscard]] bool savePicture(const QString &file) const;

private:
    QWidget &m_window;
};

} // namespace herald::ui
