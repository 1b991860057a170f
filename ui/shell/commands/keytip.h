// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/commands/commandlist.h"

#include <QObject>

class QWidget;

namespace herald::ui {

/// Where a widget's tip names the key of a command, it names the one the command has now.
class KeyTip final : public QObject
{
    Q_OBJECT

public:
    KeyTip(QWidget &widget, const CommandSpec &spec, const Session &session);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void write();

    QWidget &m_widget;
    const CommandSpec &m_spec;
    const Session &m_session;
    QString m_told;    ///< by the widget itself
    QString m_written; ///< instead
};

} // namespace herald::ui
