// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QWidget>

namespace herald::ui {

/// What one goes to with F6. Each table, card and side of a splitter is a pane of its own; what is
/// left of a part of the window is one. They follow each other as one reads. Going back to a pane
/// is going back to where one was in it.
class Panes final : public QObject
{
    Q_OBJECT

public:
    /// `parts` are the window's: the rail, what stands above the page, the page.
    Panes(const QList<QWidget *> &parts, QObject *parent);

    /// Without those that are hidden, or have nothing that takes the focus.
    [[nodiscard]] QList<QWidget *> shown() const;
    /// Puts the focus into the next pane, or the one before.
    void step(bool isForward);

private:
    void remember(QWidget *focus);
    [[nodiscard]] QWidget *paneOf(QWidget *widget) const;
    [[nodiscard]] QWidget *entranceOf(QWidget &pane) const;

    QList<QWidget *> m_parts;
    QHash<QWidget *, QPointer<QWidget>> m_last; ///< by pane, which is never looked into
};

} // namespace herald::ui
