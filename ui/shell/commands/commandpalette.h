// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/commands/commandfinder.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListView;
class QStackedWidget;

namespace herald::ui {

/// Every command by name: a search line over a list, at the top of the window. Arrows choose,
/// Enter runs, Esc closes. To be opened with open().
class CommandPalette final : public QDialog
{
    Q_OBJECT

public:
    CommandPalette(const QList<Command> &commands, Language language, QWidget *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void showFound();
    void tellCurrent();
    void walk(int steps);
    void run();

    CommandFinder m_finder;
    QLineEdit *m_search;
    QStackedWidget *m_stack;
    QListView *m_list;
    QLabel *m_nothing;
    QLabel *m_help;
};

} // namespace herald::ui
