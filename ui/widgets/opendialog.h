// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>

class QWidget;

namespace herald::ui {

/// Asks for a file, without stopping the window. `filters` are kinds of files in the window's
/// language, `Tables (*.csv *.xlsx)`; any other file can be chosen too. `taken` is not called when
/// nothing was chosen, nor after `parent` is gone.
void askWhatToOpen(QWidget *parent, const QString &title, const QStringList &filters,
                   const std::function<void(const QString &path)> &taken);

} // namespace herald::ui
