// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/lookups.h"
#include "ui/profiles/profileform.h"

#include <QWidget>

#include <map>
#include <optional>

class QComboBox;
class QLineEdit;
class QPushButton;
class QStringListModel;
class QToolButton;

namespace herald::ui {

class FormField;
class InlineMessage;
class SecretEdit;

/// The fields of one profile. Shows what a ProfileForm holds and puts what is typed into it; the
/// secrets stay in their fields until they are taken. Which fields there are follows the cloud
/// and the credential.
class ProfileEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit ProfileEditor(ProfileForm &form, QWidget *parent = nullptr);

    void load();     ///< the form is about another profile: fields anew, secrets gone
    void showMore(); ///< the fields that are needed now and then, too
    /// Of the proxy; nothing typed = nothing.
    [[nodiscard]] std::optional<Secret> proxyPassword() const;
    /// Something that was typed is not saved.
    [[nodiscard]] bool isChanged() const;
    [[nodiscard]] bool isSecretTyped() const;
    /// Secret fields that are empty although another is filled, or although one is needed.
    [[nodiscard]] QList<ProfileProblem> secretProblems(bool isNeeded) const;
    [[nodiscard]] Credential credential() const; ///< out of the fields
    /// A sentence under each field, and the focus into the first.
    void showProblems(const QList<ProfileProblem> &problems);
    void refreshSecretNote();
    void focusName();

    void setProject(const QString &id);
    /// One of several, by a menu below the field.
    void chooseProject(const QList<Project> &projects);

signals:
    void edited();
    void projectsWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeFields();
    [[nodiscard]] QWidget *editorFor(ProfileField field);
    void placeFields();
    void wire();
    void retranslate();
    void fillBoxes();
    void showFields();
    void showHints();
    void wordProblem(ProfileField field);
    void noticeEdit(ProfileField field);
    void checkLeft(ProfileField field);

    ProfileForm &m_form;
    std::map<ProfileField, FormField *> m_fields;
    std::map<ProfileField, QLineEdit *> m_lines;
    std::map<ProfileField, SecretEdit *> m_secrets;
    std::map<ProfileField, ProfileProblem> m_problems;
    std::map<ProfileField, QComboBox *> m_boxes;
    InlineMessage *m_secretNote;
    QStringListModel *m_regions; ///< that the region's field offers
    QToolButton *m_more;
    QPushButton *m_findProject;
};

} // namespace herald::ui
