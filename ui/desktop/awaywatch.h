// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace herald::ui {

/// Tells when the person is no longer at the computer: the screen is locked, or the computer goes
/// to sleep. Window thread.
class AwayWatch : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

signals:
    void wentAway();
};

} // namespace herald::ui
