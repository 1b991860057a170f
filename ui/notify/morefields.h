// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/notify/notifyform.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace herald::ui {

class FormField;

/// The optional parameters, folded away; a word beside the fold says when one of them is set.
class MoreFields final : public QWidget
{
    Q_OBJECT

public:
    explicit MoreFields(NotifyForm &form, QWidget *parent = nullptr);

    void clear();
    void fill(const NotifyForm::Draft &draft);
    void unfold();
    [[nodiscard]] FormField *roleForField() const { return m_roleForField; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildLayout();
    void connectForm();
    void fillChoices();
    void retranslate();
    void showFold();

    NotifyForm &m_form;
    QToolButton *m_fold;
    QLabel *m_changed;
    QWidget *m_inside;
    QComboBox *m_language;
    QComboBox *m_roleType;
    QLineEdit *m_roleFor;
    FormField *m_languageField;
    FormField *m_roleTypeField;
    FormField *m_roleForField;
};

} // namespace herald::ui
