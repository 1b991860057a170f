// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/language.h"

#include <QFrame>

class QPushButton;

namespace herald::ui {

class Session;

/// 中文 | English. Each language is called by its own name, whatever the window speaks.
class LanguageSwitch final : public QFrame
{
    Q_OBJECT

public:
    explicit LanguageSwitch(Session &session, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QPushButton *buttonFor(Language language, const QString &name);
    void retranslate();
    void refresh();

    Session &m_session;
    QPushButton *m_chinese;
    QPushButton *m_english;
};

} // namespace herald::ui
