// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/profiles/profileform.h"
#include "ui/profiles/test/profiletest.h"
#include "ui/services.h"
#include "ui/theme/theme.h"

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;

namespace herald::ui {

class ColumnArea;
class InlineMessage;
class ProfileEditor;
class ProfileKeeper;
class ProfileTest;
class TestReport;

/// The form of one profile with its buttons: test, save, duplicate, delete. What came of a press
/// is said inline, above the buttons.
class ProfileCard final : public QFrame
{
    Q_OBJECT

public:
    ProfileCard(Services &services, ProfileKeeper &keeper, QWidget *parent = nullptr);

    void startNew(CloudKind cloud);
    void open(const Profile &profile);
    void duplicate(); ///< what is open becomes the draft of a new profile
    void discard();   ///< back to what was opened
    void refreshSecret();
    void focusName();

    [[nodiscard]] bool isChanged() const; ///< something typed is not saved
    [[nodiscard]] const Profile &profile() const { return m_form.draft(); }
    [[nodiscard]] bool isNew() const { return m_form.isNew(); }

signals:
    void saved(const herald::ProfileId &id);
    void duplicateRequested();
    void deleteRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    using Words = std::function<QString()>;

    void build();
    void wire();
    void retranslate();
    void reload();
    void save();
    void askService();
    /// Goes on when each host that the secret is to go to is the cloud's, or was typed by a person.
    void withConfirmedHosts(std::function<void()> next);
    void keepSaved(const Profile &profile, bool secretWasLost);
    void findProject();
    void takeProjects(const QList<Project> &projects);
    void showResult(const TestResult &result);
    [[nodiscard]] bool sendsSecret() const; ///< to the hosts the profile names
    [[nodiscard]] std::optional<Credential> typedCredential() const;
    void sayFailure(const Error &error);
    [[nodiscard]] bool hasNoProblems(bool forTest);
    [[nodiscard]] QString freeName(const QString &name) const;
    [[nodiscard]] QString savedText(bool secretWasLost) const;
    void say(Ink meaning, Words words);
    void hush();

    Services &m_services;
    ProfileKeeper &m_keeper;
    ProfileForm m_form;
    ProfileTest *m_test;
    QStringList m_confirmed; ///< hosts typed by a person since this profile was opened
    ProfileEditor *m_editor;
    QLabel *m_sandboxNote;
    TestReport *m_report;
    ColumnArea *m_scroll = nullptr;
    InlineMessage *m_message;
    QPushButton *m_duplicate;
    QPushButton *m_delete;
    QPushButton *m_ask;
    QPushButton *m_save;
    Ink m_meaning = Ink::Info;
    Words m_words; ///< of the message, to be said again in another language
};

} // namespace herald::ui
