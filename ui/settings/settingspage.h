// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/page.h"

class QComboBox;
class QGridLayout;
class QLabel;
class QSpinBox;

namespace herald::ui {

class Session;

/// Language, theme and hold time. Everything takes effect at once; there is nothing to save.
class SettingsPage final : public Page
{
    Q_OBJECT

public:
    explicit SettingsPage(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void activate() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void addField(QGridLayout *grid, QLabel *label, QWidget *field, QLabel *help);
    void wire();
    void retranslate();
    void refresh();

    Session &m_session;
    QLabel *m_title;
    QLabel *m_languageLabel;
    QComboBox *m_language;
    QLabel *m_languageHelp;
    QLabel *m_themeLabel;
    QComboBox *m_theme;
    QLabel *m_holdLabel;
    QSpinBox *m_hold;
    QLabel *m_holdHelp;
    QLabel *m_lockLabel;
    QSpinBox *m_lock;
    QLabel *m_lockHelp;
    QLabel *m_about;
};

} // namespace herald::ui
