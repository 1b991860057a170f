// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <functional>

class QWidget;

namespace herald::ui {

/// One kind of file that can be chosen.
struct SaveKind
{
    QString name;   ///< in the window's language
    QString suffix; ///< without the dot
};

/// Asks where to save, without stopping the window. `taken` gets the path and which of `kinds` it
/// is: by its suffix, else the kind that was chosen. It is not called when nothing was chosen, nor
/// after `parent` is gone.
void askWhereToSave(QWidget *parent, const QString &title, const QString &fileName,
                    const QList<SaveKind> &kinds,
                    const std::function<void(const QString &path, int kind)> &taken);

} // namespace herald::ui
