// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services.h"
#include "ui/widgets/page.h"

class QLabel;
class QLineEdit;

namespace herald::ui {

class GeneralSettings;
class InlineMessage;
class KeySettings;
class NetworkSettings;

/// All settings, in groups, with a search over them. Everything takes effect at once; there is
/// nothing to save.
class SettingsPage final : public Page
{
    Q_OBJECT

public:
    explicit SettingsPage(Services &services, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void activate() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void search();
    void sayFailure();

    QLabel *m_title;
    QLineEdit *m_search;
    InlineMessage *m_failure;
    GeneralSettings *m_general;
    NetworkSettings *m_network;
    KeySettings *m_keys;
    QLabel *m_nothing;
    QLabel *m_about;
    std::optional<Error> m_error;
};

} // namespace herald::ui
