// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace herald::ui {

/// What the desktop shows beside the windows. It may stay on a locked screen and in a log, so
/// nothing of a mail goes in: no receiver, no subject, no profile.
class Notifier : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// `urgent`: somebody has to do something. Plain text; returns at once.
    virtual void show(const QString &title, const QString &text, bool urgent) = 0;

signals:
    void activated(); ///< somebody pressed it
};

} // namespace herald::ui
