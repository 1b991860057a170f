// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QPushButton>

class QMenu;

namespace herald::ui {

class NotifyForm;

/// Puts a placeholder where the cursor stands in the subject or the body, whichever was typed in
/// last; in the body when neither was.
class PlaceholderMenu final : public QPushButton
{
    Q_OBJECT

public:
    /// `scope` holds the subject's and the body's editors.
    PlaceholderMenu(const NotifyForm &form, QWidget *scope, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fill();
    void follow(QWidget *focused);
    void insert(const QString &column);

    const NotifyForm &m_form;
    QWidget *m_scope;
    QPointer<QWidget> m_target;
    QMenu *m_menu;
};

} // namespace herald::ui
