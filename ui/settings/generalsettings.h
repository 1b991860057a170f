// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingsgroup.h"

class QComboBox;
class QSpinBox;

namespace herald::ui {

class Session;

/// Language, theme, hold time, and when secrets are locked.
class GeneralSettings final : public SettingsGroup
{
    Q_OBJECT

public:
    explicit GeneralSettings(Session &session, QWidget *parent = nullptr);

    void backToDefaults() override;
    void focusFirst();

protected:
    void retranslate() override;

private:
    void build();
    void wire();
    void refresh();

    Session &m_session;
    QComboBox *m_language;
    QComboBox *m_theme;
    QSpinBox *m_hold;
    QSpinBox *m_lock;
    Line m_languageLine;
    Line m_themeLine;
    Line m_holdLine;
    Line m_lockLine;
};

} // namespace herald::ui
