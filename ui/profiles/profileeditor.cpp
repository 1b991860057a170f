// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiles/profileeditor.h"

#include "ui/notify/formfield.h"
#include "ui/profiles/profiletexts.h"
#include "ui/profiles/secretedit.h"
#include "ui/shell/identitytext.h"
#include "ui/texts/guardtexts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/inlinemessage.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>
#include <array>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

struct Place
{
    ProfileField field;
    int row;
    int column;
    int span;
    QLatin1StringView objectName; ///< of the editor
};

/// Two to a line where they belong together; lines without a shown field vanish.
constexpr std::array places{
    Place{ProfileField::Name, 0, 0, 2, "profileNameEdit"_L1},
    Place{ProfileField::Cloud, 1, 0, 1, "cloudBox"_L1},
    Place{ProfileField::Credential, 1, 1, 1, "credentialBox"_L1},
    Place{ProfileField::AccessKeyId, 2, 0, 1, "accessKeyIdEdit"_L1},
    Place{ProfileField::AccessKeySecret, 2, 1, 1, "accessKeySecretEdit"_L1},
    Place{ProfileField::SecurityToken, 3, 0, 2, "securityTokenEdit"_L1},
    Place{ProfileField::AccountName, 4, 0, 1, "accountNameEdit"_L1},
    Place{ProfileField::UserName, 4, 1, 1, "userNameEdit"_L1},
    Place{ProfileField::Password, 5, 0, 2, "passwordEdit"_L1},
    Place{ProfileField::Token, 6, 0, 2, "tokenEdit"_L1},
    Place{ProfileField::Region, 8, 0, 1, "regionEdit"_L1},
    Place{ProfileField::Endpoint, 8, 1, 1, "endpointEdit"_L1},
    Place{ProfileField::IamEndpoint, 9, 0, 1, "iamEndpointEdit"_L1},
    Place{ProfileField::ProjectId, 9, 1, 1, "projectIdEdit"_L1},
    Place{ProfileField::OwnDomains, 10, 0, 1, "ownDomainsEdit"_L1},
    Place{ProfileField::Guard, 10, 1, 1, "guardBox"_L1},
    Place{ProfileField::WireForm, 12, 0, 2, "requestFormBox"_L1},
};
constexpr int secretNoteRow = 7;
constexpr int moreRow = 11;

template <class Enum>
void select(QComboBox *box, Enum value)
{
    box->setCurrentIndex(box->findData(QVariant::fromValue(value)));
}

} // namespace

ProfileEditor::ProfileEditor(ProfileForm &form, QWidget *parent)
    : QWidget(parent)
    , m_form(form)
    , m_cloud(new QComboBox(this))
    , m_credential(new QComboBox(this))
    , m_wireForm(new QComboBox(this))
    , m_guard(new QComboBox(this))
    , m_secretNote(new InlineMessage(this))
    , m_more(new QToolButton(this))
{
    makeFields();
    placeFields();
    wire();
    retranslate();
    load();
}

void ProfileEditor::makeFields()
{
    for (const Place &place : places) {
        QWidget *editor = editorFor(place.field);
        m_fields[place.field] = new FormField(editor, this);
        // the part that takes the keys has the name
        QWidget *target = editor->focusProxy() ? editor->focusProxy() : editor;
        target->setObjectName(place.objectName);
    }
    for (const CloudKind cloud : {CloudKind::Alibaba, CloudKind::Huawei})
        m_cloud->addItem({}, QVariant::fromValue(cloud));
    for (const WireForm form : {WireForm::Query, WireForm::Body, WireForm::LegacyBody})
        m_wireForm->addItem({}, QVariant::fromValue(form));
    for (const GuardLevel guard : {GuardLevel::Confirm, GuardLevel::ConfirmByNumber,
                                   GuardLevel::RehearseOnly, GuardLevel::Blocked})
        m_guard->addItem({}, QVariant::fromValue(guard));
}

QWidget *ProfileEditor::editorFor(ProfileField field)
{
    if (textMember(field) || field == ProfileField::OwnDomains)
        return m_lines[field] = new QLineEdit(this);
    if (secretMember(field)) {
        const bool isPassword = field == ProfileField::Password;
        return m_secrets[field] = new SecretEdit(
                   isPassword ? SecretEdit::Blanks::Kept : SecretEdit::Blanks::Dropped, this);
    }
    if (field == ProfileField::Cloud)
        return m_cloud;
    if (field == ProfileField::Guard)
        return m_guard;
    return field == ProfileField::Credential ? m_credential : m_wireForm;
}

void ProfileEditor::placeFields()
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(gapWide);
    grid->setVerticalSpacing(gapWide);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    for (const Place &place : places)
        grid->addWidget(m_fields[place.field], place.row, place.column, 1, place.span,
                        Qt::AlignTop);
    grid->addWidget(m_secretNote, secretNoteRow, 0, 1, 2);
    m_more->setObjectName(u"moreButton"_s);
    m_more->setCheckable(true);
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    grid->addWidget(m_more, moreRow, 0);
}

void ProfileEditor::wire()
{
    for (const auto &[field, line] : m_lines) {
        connect(line, &QLineEdit::textChanged, this, [this, field = field](const QString &text) {
            m_form.setText(field, text);
            noticeEdit(field);
        });
        connect(m_fields[field], &FormField::left, this,
                [this, field = field] { checkLeft(field); });
    }
    for (const auto &[field, secret] : m_secrets)
        connect(secret, &SecretEdit::edited, this, [this, field = field] { noticeEdit(field); });
    connect(m_cloud, &QComboBox::currentIndexChanged, this, [this] {
        m_form.setCloud(m_cloud->currentData().value<CloudKind>());
        fillBoxes();
        noticeEdit(ProfileField::Cloud);
    });
    connect(m_credential, &QComboBox::currentIndexChanged, this, [this] {
        m_form.setCredential(m_credential->currentData().value<CredentialKind>());
        noticeEdit(ProfileField::Credential);
    });
    connect(m_wireForm, &QComboBox::currentIndexChanged, this, [this] {
        m_form.setWireForm(m_wireForm->currentData().value<WireForm>());
        noticeEdit(ProfileField::WireForm);
    });
    connect(m_guard, &QComboBox::currentIndexChanged, this, [this] {
        m_form.setGuard(m_guard->currentData().value<GuardLevel>());
        noticeEdit(ProfileField::Guard);
    });
    connect(m_more, &QToolButton::toggled, this, &ProfileEditor::showFields);
}

void ProfileEditor::load()
{
    m_problems.clear();
    for (const auto &[field, line] : m_lines) {
        const QSignalBlocker quiet(line);
        line->setText(m_form.text(field));
        line->setReadOnly(m_form.isReadOnly());
    }
    for (const auto &[field, secret] : m_secrets) {
        secret->clear();
        secret->setEnabled(!m_form.isReadOnly());
    }
    fillBoxes();
    m_more->setChecked(m_form.draft().wireForm != WireForm::Query);
    // a saved profile keeps its cloud: everything else in it belongs to that cloud
    m_cloud->setEnabled(m_form.isNew());
    m_credential->setEnabled(!m_form.isReadOnly());
    m_wireForm->setEnabled(!m_form.isReadOnly());
    m_guard->setEnabled(!m_form.isReadOnly());
    showFields();
    for (const auto &[field, widget] : m_fields) {
        widget->setProblem({});
        widget->forgetLeaving();
    }
}

void ProfileEditor::fillBoxes()
{
    const QSignalBlocker quietCloud(m_cloud);
    const QSignalBlocker quietCredential(m_credential);
    const QSignalBlocker quietForm(m_wireForm);
    const QSignalBlocker quietGuard(m_guard);
    const Profile draft = m_form.draft();
    m_credential->clear();
    for (const CredentialKind kind : credentialKindsOf(draft.cloud))
        m_credential->addItem(credentialName(kind), QVariant::fromValue(kind));
    select(m_cloud, draft.cloud);
    select(m_credential, draft.credential);
    select(m_wireForm, draft.wireForm);
    select(m_guard, draft.guard);
}

void ProfileEditor::showFields()
{
    const Profile &draft = m_form.draft();
    const QList<ProfileField> shown = fieldsOf(draft.cloud, draft.credential);
    for (const auto &[field, widget] : m_fields)
        widget->setVisible(shown.contains(field));
    const bool hasMore = shown.contains(ProfileField::WireForm);
    m_more->setVisible(hasMore);
    m_more->setArrowType(m_more->isChecked() ? Qt::DownArrow : Qt::RightArrow);
    m_fields[ProfileField::WireForm]->setVisible(hasMore && m_more->isChecked());
    showHints();
}

void ProfileEditor::showHints()
{
    for (const auto &[field, line] : m_lines)
        line->setPlaceholderText(fieldHint(field, m_form.draft().cloud));
    m_lines[ProfileField::Endpoint]->setPlaceholderText(m_form.regionalEndpoint());
    m_fields[ProfileField::WireForm]->setHelp(wireFormHelp(m_form.draft().wireForm));
    m_fields[ProfileField::Guard]->setHelp(guardHelp(m_form.draft().guard));
    m_fields[ProfileField::OwnDomains]->setHelp(
        tr("Mail to other domains is pointed out before it is sent."));
    refreshSecretNote();
}

void ProfileEditor::refreshSecretNote()
{
    const bool keeps = m_form.keepsSecret();
    for (const auto &[field, secret] : m_secrets)
        secret->edit()->setPlaceholderText(keeps ? tr("in memory; leave empty to keep it")
                                                 : QString());
    if (m_form.hasSecret() && !keeps && !isSecretTyped())
        m_secretNote->say(Ink::Caution,
                          tr("The secret in memory belongs to another address or identity. It is "
                             "forgotten when you save: type it again."));
    else
        m_secretNote->clear();
}

bool ProfileEditor::isChanged() const
{
    return m_form.isChanged() || isSecretTyped();
}

bool ProfileEditor::isSecretTyped() const
{
    const QList<ProfileField> fields = secretFieldsOf(m_form.draft().credential);
    return std::any_of(fields.begin(), fields.end(),
                       [this](ProfileField field) { return !m_secrets.at(field)->isEmpty(); });
}

QList<ProfileProblem> ProfileEditor::secretProblems(bool isNeeded) const
{
    QList<ProfileProblem> problems;
    if (!isNeeded && !isSecretTyped())
        return problems;
    for (const ProfileField field : secretFieldsOf(m_form.draft().credential)) {
        if (m_secrets.at(field)->isEmpty())
            problems.append({field, ProfileProblem::Kind::NoSecret, {}});
    }
    return problems;
}

Credential ProfileEditor::credential() const
{
    const Profile profile = m_form.result();
    Credential credential;
    credential.kind = profile.credential;
    credential.accessKeyId = profile.accessKeyId;
    for (const ProfileField field : secretFieldsOf(profile.credential))
        credential.*secretMember(field) = m_secrets.at(field)->secret();
    return credential;
}

void ProfileEditor::showProblems(const QList<ProfileProblem> &problems)
{
    m_problems.clear();
    for (const ProfileProblem &problem : problems)
        m_problems.try_emplace(problem.field, problem);
    for (const auto &[field, widget] : m_fields)
        wordProblem(field);
    for (const Place &place : places) {
        if (m_problems.contains(place.field)) {
            m_fields[place.field]->focusEditor();
            return;
        }
    }
}

void ProfileEditor::wordProblem(ProfileField field)
{
    const auto at = m_problems.find(field);
    m_fields[field]->setProblem(at == m_problems.end() ? QString() : problemText(at->second));
}

void ProfileEditor::noticeEdit(ProfileField field)
{
    m_problems.erase(field);
    wordProblem(field);
    showFields();
    emit edited();
}

/// Only what was typed is judged when a field is left; what is still empty is not.
void ProfileEditor::checkLeft(ProfileField field)
{
    for (const ProfileProblem &problem : m_form.problems()) {
        if (problem.field == field && problem.kind != ProfileProblem::Kind::Missing)
            m_problems.try_emplace(field, problem);
    }
    wordProblem(field);
}

void ProfileEditor::focusName()
{
    m_fields[ProfileField::Name]->focusEditor();
}

void ProfileEditor::retranslate()
{
    for (const auto &[field, widget] : m_fields) {
        widget->setTexts({fieldLabel(field), fieldName(field), {}});
        wordProblem(field);
    }
    for (int i = 0; i < m_cloud->count(); ++i)
        m_cloud->setItemText(i, cloudName(m_cloud->itemData(i).value<CloudKind>()));
    for (int i = 0; i < m_wireForm->count(); ++i)
        m_wireForm->setItemText(i, wireFormName(m_wireForm->itemData(i).value<WireForm>()));
    for (int i = 0; i < m_guard->count(); ++i)
        m_guard->setItemText(i, guardWord(m_guard->itemData(i).value<GuardLevel>()));
    fillBoxes();
    m_more->setText(tr("More"));
    m_more->setAccessibleName(tr("More"));
    showHints();
}

void ProfileEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace herald::ui
