// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QWidget>

namespace herald::ui {

/// Tells the widgets of a window of another language a few at a time. Qt tells all of them in one
/// go, hidden pages and all, which keeps the window from its events for as long. Here those that
/// can be seen come first, each after its parent as always. Window thread.
class Retranslator final : public QObject
{
    Q_OBJECT

public:
    /// `window` owns it.
    explicit Retranslator(QWidget &window);
    [[nodiscard]] bool isBusy() const { return m_at < m_waiting.size(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void begin();
    void tellSome();
    void end();

    QWidget &m_window;
    QList<QPointer<QWidget>> m_waiting;
    qsizetype m_at = 0;
    const QObject *m_told = nullptr; ///< whose turn it is
    QTimer m_next;
};

} // namespace herald::ui
