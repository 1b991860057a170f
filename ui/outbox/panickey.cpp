// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/panickey.h"

#include "app/delivery/delivery.h"

#include <QShortcut>

namespace herald::ui {

QList<QKeySequence> panicKeys()
{
    return {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), QKeySequence(Qt::Key_Pause)};
}

void addPanicKeys(QWidget &window, Delivery &delivery)
{
    // a hidden page would not hear them: the window does
    for (const QKeySequence &keys : panicKeys()) {
        auto *shortcut = new QShortcut(keys, &window);
        shortcut->setContext(Qt::ApplicationShortcut);
        shortcut->setAutoRepeat(false);
        QObject::connect(shortcut, &QShortcut::activated, &delivery, &Delivery::holdEverything);
    }
}

} // namespace herald::ui
