// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/secret.h"

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace herald::ui {

/// A field for a secret: dots, and the text for as long as the button beside it is held down.
class SecretEdit final : public QWidget
{
    Q_OBJECT

public:
    /// Keys and tokens are pasted, often with blanks and line ends around or in them: these are
    /// dropped. A password keeps them.
    enum class Blanks { Dropped, Kept };

    explicit SecretEdit(Blanks blanks, QWidget *parent = nullptr);

    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] Secret secret() const;
    void clear();
    [[nodiscard]] QLineEdit *edit() const { return m_edit; }

signals:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    [[nodiscard]] QString text() const;

    Blanks m_blanks;
    QLineEdit *m_edit;
    QToolButton *m_show;
};

} // namespace herald::ui
