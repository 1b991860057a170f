// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/guidebook.h"

#include <QObject>
#include <QPointer>

#include <memory>

class QWidget;

namespace herald::ui {

class HelpWindow;
class Session;

/// Opens the guide where it speaks of what has the focus. The window's own key is a command; in
/// its dialogs, where commands rest, the same key works through this.
class Help final : public QObject
{
    Q_OBJECT

public:
    Help(const Session &session, QWidget &window, Guidebook book = Guidebook());
    ~Help() override;

    void open();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool isDialogOfOurs(const QWidget *window) const;

    const Session &m_session;
    QWidget &m_window;
    Guidebook m_book;
    std::unique_ptr<HelpWindow> m_help; ///< once it was asked for; beside the window, not over it
};

} // namespace herald::ui
