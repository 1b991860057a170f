// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace herald::ui {

class Session;

/// All keys to look up, and the way to where they are changed. To be opened with open().
class KeysDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit KeysDialog(const Session &session, QWidget *parent = nullptr);

signals:
    void changeRequested();
};

} // namespace herald::ui
