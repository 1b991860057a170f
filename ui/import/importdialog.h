// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/addresspick.h"

#include <QDialog>

#include <functional>

namespace herald::ui {

/// What the person took from a file.
struct Import
{
    AddressPick pick;
    int addressColumn = 0;
    QString fileName; ///< without the folder
};

/// A file of receivers: how it is read, its first rows, which column holds the addresses, and what
/// is left out and why. Window-modal: to be opened with open().
class ImportDialog final : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(ImportKind kind, const QString &path, QWidget *parent = nullptr);

signals:
    void taken(const herald::ui::Import &import);
};

/// Asks for a file and opens the dialog over the window of `parent`. `taken` is called once if the
/// person takes it, and not after `parent` is gone.
void askForImport(QWidget *parent, ImportKind kind, std::function<void(const Import &)> taken);

} // namespace herald::ui
