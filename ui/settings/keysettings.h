// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingsgroup.h"
#include "ui/shell/commands/keyrules.h"

namespace herald::ui {

class KeyEdit;
class KeysView;
class Session;

/// The key of each command. One that another command has, that types, or that Chinese input
/// methods need is refused with the reason.
class KeySettings final : public SettingsGroup
{
    Q_OBJECT

public:
    explicit KeySettings(Session &session, QWidget *parent = nullptr);

    void backToDefaults() override;

protected:
    void retranslate() override;

private:
    void build();
    void wire();
    void showChosen();
    void take(const QKeySequence &key);
    void takeDefault();
    void sayRefusal();

    Session &m_session;
    KeysView *m_view;
    QWidget *m_row;
    KeyEdit *m_edit;
    QPushButton *m_none;
    QPushButton *m_default;
    Line m_viewLine;
    Line m_editLine;
    std::optional<KeyRefusal> m_refused; ///< said until another key or command is chosen
};

} // namespace herald::ui
