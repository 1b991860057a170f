// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <functional>

namespace herald::ui {

/// Gives the application another style without keeping its windows from their events.
/// QApplication::setStyleSheet() polishes every widget in one go, which takes a third of a second
/// for a thousand of them. Here all are unpolished and marked so first, then Qt passes them by, and
/// they are polished a few at a time, those that can be seen first. The windows keep their old look
/// until these are done. Window thread.
class Restyler final : public QObject
{
    Q_OBJECT

public:
    explicit Restyler(QObject *parent = nullptr);
    ~Restyler() override;

    /// `set` gives the application palette, font and sheet. Called at once.
    void change(const std::function<void()> &set);
    [[nodiscard]] bool isBusy() const { return !m_widgets.isEmpty(); }

private:
    void collect();
    void freeze();
    void thaw();
    void dressSome();

    QList<QPointer<QWidget>> m_widgets; ///< to be polished; those that can be seen come first
    qsizetype m_visible = 0;            ///< how many these are
    qsizetype m_at = 0;
    QList<QPointer<QWidget>> m_frozen;
    QTimer m_next;
};

} // namespace herald::ui
