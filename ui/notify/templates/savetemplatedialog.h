// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/notify/notifyform.h"
#include "ui/notify/notifyreview.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace herald {
struct Template;
}

namespace herald::ui {

class FormField;
struct Services;

/// Saves what stands in the form as a new template, or as the next version of one that has the
/// name already. Window-modal.
class SaveTemplateDialog final : public QDialog
{
    Q_OBJECT

public:
    SaveTemplateDialog(Services &services, NotifyForm::Draft draft, ReviewNames names,
                       QWidget *parent = nullptr);

    /// The template that the text came from.
    void suggest(const QString &name, Language language);

signals:
    void saved(const QString &name, int versions);

private:
    void build();
    void describe();
    void save();
    [[nodiscard]] std::optional<Template> namesake() const;

    Services &m_services;
    NotifyForm::Draft m_draft;
    ReviewNames m_names;
    QComboBox *m_name;
    FormField *m_nameField;
    QComboBox *m_language;
    QLineEdit *m_owner;
    QLineEdit *m_note;
    QCheckBox *m_route;
    QLabel *m_consequence;
};

} // namespace herald::ui
