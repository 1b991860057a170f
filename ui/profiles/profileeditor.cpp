// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiles/profileeditor.h"

#include "ui/notify/formfield.h"
#include "ui/profiles/profiletexts.h"
#include "ui/widgets/secretedit.h"
#include "ui/theme/theme.h"
#include "ui/widgets/inlinemessage.h"

#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStringListModel>
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
    Place{ProfileField::Name, 0, 0, 1, "profileNameEdit"_L1},
    Place{ProfileField::Purpose, 0, 1, 1, "purposeEdit"_L1},
    Place{ProfileField::Cloud, 1, 0, 1, "cloudBox"_L1},
    Place{ProfileField::Credential, 1, 1, 1, "credentialBox"_L1},
    Place{ProfileField::AccessKeyId, 2, 0, 1, "accessKeyIdEdit"_L1},
    Place{ProfileField::AccessKeySecret, 2, 1, 1, "accessKeySecretEdit"_L1},
    Place{ProfileField::SecurityToken, 3, 0, 1, "securityTokenEdit"_L1},
    Place{ProfileField::AccountName, 4, 0, 1, "accountNameEdit"_L1},
    Place{ProfileField::UserName, 4, 1, 1, "userNameEdit"_L1},
    Place{ProfileField::Password, 5, 0, 2, "passwordEdit"_L1},
    Place{ProfileField::Token, 6, 0, 1, "tokenEdit"_L1},
    Place{ProfileField::Expires, 6, 1, 1, "expiresEdit"_L1},
    Place{ProfileField::RoleArn, 8, 0, 2, "roleArnEdit"_L1},
    Place{ProfileField::RoleSession, 9, 0, 1, "roleSessionEdit"_L1},
    Place{ProfileField::ExternalId, 9, 1, 1, "externalIdEdit"_L1},
    Place{ProfileField::Region, 10, 0, 1, "regionEdit"_L1},
    Place{ProfileField::Endpoint, 10, 1, 1, "endpointEdit"_L1},
    Place{ProfileField::IamEndpoint, 11, 0, 1, "iamEndpointEdit"_L1},
    Place{ProfileField::ProjectId, 11, 1, 1, "projectIdEdit"_L1},
    Place{ProfileField::OwnDomains, 12, 0, 1, "ownDomainsEdit"_L1},
    Place{ProfileField::Guard, 12, 1, 1, "guardBox"_L1},
    Place{ProfileField::Account, 14, 0, 1, "accountEdit"_L1},
    Place{ProfileField::Pace, 14, 1, 1, "paceEdit"_L1},
    Place{ProfileField::Colour, 15, 0, 1, "colourBox"_L1},
    Place{ProfileField::Icon, 15, 1, 1, "iconBox"_L1},
    Place{ProfileField::Proxy, 16, 0, 1, "proxyEdit"_L1},
    Place{ProfileField::ProxyPassword, 16, 1, 1, "proxyPasswordEdit"_L1},
    Place{ProfileField::RoleType, 17, 0, 1, "roleTypeBox"_L1},
    Place{ProfileField::RoleFor, 17, 1, 1, "roleForProfileEdit"_L1},
    Place{ProfileField::WireForm, 18, 0, 2, "requestFormBox"_L1},
};
constexpr int secretNoteRow = 7;
constexpr int moreRow = 13;

bool isSecret(ProfileField field)
{
    return secretMember(field) || field == ProfileField::ProxyPassword;
}

/// Not what everybody leaves as it is.
bool isSet(const Profile &profile)
{
    return profile.wireForm != WireForm::Query || !profile.proxy.isEmpty() ||
           profile.perSecond > 0 || profile.roleType || !profile.roleFor.isEmpty();
}

} // namespace

ProfileEditor::ProfileEditor(ProfileForm &form, QWidget *parent)
    : QWidget(parent)
    , m_form(form)
    , m_secretNote(new InlineMessage(this))
    , m_regions(new QStringListModel(this))
    , m_more(new QToolButton(this))
    , m_findProject(new QPushButton(this))
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
}

QWidget *ProfileEditor::editorFor(ProfileField field)
{
    if (isChoice(field))
        return m_boxes[field] = new QComboBox(this);
    if (isSecret(field)) {
        const bool isPassword =
            field == ProfileField::Password || field == ProfileField::ProxyPassword;
        return m_secrets[field] = new SecretEdit(
                   isPassword ? SecretEdit::Blanks::Kept : SecretEdit::Blanks::Dropped, this);
    }
    return m_lines[field] = new QLineEdit(this);
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
    auto *completer = new QCompleter(m_regions, this);
    completer->setFilterMode(Qt::MatchContains);
    m_lines[ProfileField::Region]->setCompleter(completer);
    m_findProject->setObjectName(u"findProjectButton"_s);
    setRole(m_findProject, Role::Quiet);
    m_fields[ProfileField::ProjectId]->setCorner(m_findProject);
    connect(m_findProject, &QPushButton::clicked, this, &ProfileEditor::projectsWanted);
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
    for (const auto &[field, box] : m_boxes) {
        connect(box, &QComboBox::currentIndexChanged, this, [this, field = field, box = box] {
            m_form.setChoice(field, box->currentData().toInt());
            if (field == ProfileField::Cloud)
                fillBoxes(); // each cloud has its credentials
            noticeEdit(field);
        });
    }
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
    m_more->setChecked(isSet(m_form.draft()));
    for (const auto &[field, box] : m_boxes)
        box->setEnabled(!m_form.isReadOnly());
    // a saved profile keeps its cloud: everything else in it belongs to that cloud
    m_boxes[ProfileField::Cloud]->setEnabled(m_form.isNew());
    showFields();
    for (const auto &[field, widget] : m_fields) {
        widget->setProblem({});
        widget->forgetLeaving();
    }
}

void ProfileEditor::fillBoxes()
{
    for (const auto &[field, box] : m_boxes) {
        const QSignalBlocker quiet(box);
        box->clear();
        for (const int number : choicesOf(field, m_form.draft().cloud))
            box->addItem(choiceIcon(field, number), choiceText(field, number), number);
        box->setCurrentIndex(box->findData(m_form.choice(field)));
    }
}

void ProfileEditor::showMore()
{
    m_more->setChecked(true);
}

void ProfileEditor::showFields()
{
    const Profile &draft = m_form.draft();
    const QList<ProfileField> shown = fieldsOf(draft.cloud, draft.credential);
    const bool hasProxyUser = m_form.draft().proxy.contains(u'@');
    for (const auto &[field, widget] : m_fields) {
        const bool isWanted = field != ProfileField::ProxyPassword || hasProxyUser;
        widget->setVisible(isWanted && shown.contains(field) &&
                           (!isRare(field) || m_more->isChecked()));
    }
    m_findProject->setEnabled(!m_form.isReadOnly());
    m_more->setArrowType(m_more->isChecked() ? Qt::DownArrow : Qt::RightArrow);
    showHints();
}

void ProfileEditor::showHints()
{
    for (const auto &[field, line] : m_lines)
        line->setPlaceholderText(fieldHint(field, m_form.draft().cloud));
    if (const QStringList regions = m_form.regions(); regions != m_regions->stringList())
        m_regions->setStringList(regions);
    m_lines[ProfileField::Endpoint]->setPlaceholderText(m_form.regionalEndpoint());
    for (const auto &[field, widget] : m_fields)
        widget->setHelp(fieldHelp(field, m_form.draft()));
    refreshSecretNote();
}

void ProfileEditor::refreshSecretNote()
{
    const bool keeps = m_form.keepsSecret();
    for (const auto &[field, secret] : m_secrets) {
        const bool isKept = keeps && field != ProfileField::ProxyPassword;
        secret->edit()->setPlaceholderText(isKept ? tr("in memory; leave empty to keep it")
                                                  : QString());
    }
    if (m_form.hasSecret() && !keeps && !isSecretTyped())
        m_secretNote->say(Ink::Caution,
                          tr("The secret in memory belongs to another address or identity. It is "
                             "forgotten when you save: type it again."));
    else
        m_secretNote->clear();
}

bool ProfileEditor::isChanged() const
{
    return m_form.isChanged() || isSecretTyped() || proxyPassword();
}

bool ProfileEditor::isSecretTyped() const
{
    const QList<ProfileField> fields = secretFieldsOf(m_form.draft().credential);
    return std::any_of(fields.begin(), fields.end(),
                       [this](ProfileField field) { return !m_secrets.at(field)->isEmpty(); });
}

std::optional<Secret> ProfileEditor::proxyPassword() const
{
    const SecretEdit *edit = m_secrets.at(ProfileField::ProxyPassword);
    return edit->isEmpty() ? std::nullopt : std::optional(edit->secret());
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
    if (std::any_of(problems.begin(), problems.end(),
                    [](const ProfileProblem &problem) { return isRare(problem.field); }))
        showMore();
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

void ProfileEditor::setProject(const QString &id)
{
    m_lines[ProfileField::ProjectId]->setText(id);
}

void ProfileEditor::chooseProject(const QList<Project> &projects)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"projectMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Project &project : projects) {
        QString name = project.name;
        menu->addAction(u"%1 – %2"_s.arg(name.replace(u'&', u"&&"_s), project.id), this,
                        [this, id = project.id] { setProject(id); });
    }
    menu->popup(m_findProject->mapToGlobal(QPoint(0, m_findProject->height())));
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
    fillBoxes();
    m_findProject->setText(tr("Look up"));
    m_findProject->setAccessibleName(tr("Look up the project of the region"));
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
