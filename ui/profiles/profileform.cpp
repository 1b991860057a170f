// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiles/profileform.h"

#include "app/model/notification.h"
#include "app/vault/profilebook.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array optionalFields{ProfileField::Region, ProfileField::Endpoint,
                                    ProfileField::IamEndpoint};

/// What was typed between commas or blanks, in lower case; a leading @ is only a habit.
QStringList domainsIn(const QString &typed)
{
    static const QRegularExpression separators(u"[\\s,;，；、]+"_s);
    QStringList domains;
    for (QString domain : typed.toLower().split(separators, Qt::SkipEmptyParts)) {
        while (domain.startsWith(u'@') || domain.startsWith(u'.'))
            domain.remove(0, 1);
        if (!domain.isEmpty())
            domains.append(domain);
    }
    domains.removeDuplicates();
    return domains;
}

bool mustBeFilled(ProfileField field)
{
    return textMember(field) &&
           std::find(optionalFields.begin(), optionalFields.end(), field) == optionalFields.end();
}

} // namespace

ProfileForm::ProfileForm(const ProfileBook &book, const Cloud &alibaba, const Cloud &huawei)
    : m_book(book)
    , m_alibaba(alibaba)
    , m_huawei(huawei)
{
    start(CloudKind::Alibaba);
}

void ProfileForm::start(CloudKind cloud)
{
    m_opened = {};
    m_opened.id = ProfileBook::freshId();
    m_opened.cloud = cloud;
    m_draft = m_opened;
    m_isNew = true;
}

void ProfileForm::open(const Profile &stored)
{
    m_opened = m_draft = stored;
    m_isNew = false;
}

void ProfileForm::copy(Profile original)
{
    start(original.cloud);
    original.id = m_opened.id;
    original.sandbox = false;
    m_draft = std::move(original);
}

void ProfileForm::setText(ProfileField field, const QString &text)
{
    if (QString Profile::*member = textMember(field))
        m_draft.*member = text.trimmed();
    else if (field == ProfileField::OwnDomains)
        m_draft.ownDomains = domainsIn(text);
}

QString ProfileForm::text(ProfileField field) const
{
    if (field == ProfileField::OwnDomains)
        return m_draft.ownDomains.join(u", "_s);
    const QString Profile::*member = textMember(field);
    return member ? m_draft.*member : QString();
}

void ProfileForm::setCloud(CloudKind cloud)
{
    m_draft.cloud = cloud;
    if (!credentialKindsOf(cloud).contains(m_draft.credential))
        m_draft.credential = CredentialKind::AccessKey;
}

void ProfileForm::setCredential(CredentialKind credential)
{
    m_draft.credential = credential;
}

Profile ProfileForm::result() const
{
    Profile profile = m_draft;
    const QList<ProfileField> shown = fieldsOf(profile.cloud, profile.credential);
    for (int i = 0; i <= int(ProfileField::WireForm); ++i) {
        const auto field = ProfileField(i);
        if (QString Profile::*member = textMember(field); member && !shown.contains(field))
            (profile.*member).clear();
    }
    if (!shown.contains(ProfileField::WireForm))
        profile.wireForm = WireForm::Query;
    if (!shown.contains(ProfileField::OwnDomains))
        profile.ownDomains.clear();
    return profile;
}

QList<ProfileProblem> ProfileForm::problems(bool forTest) const
{
    using Kind = ProfileProblem::Kind;
    const Profile profile = result();
    QList<ProfileProblem> problems;
    for (const ProfileField field : fieldsOf(profile.cloud, profile.credential)) {
        if (forTest && field == ProfileField::Name)
            continue;
        if (mustBeFilled(field) && (profile.*textMember(field)).isEmpty())
            problems.append({field, Kind::Missing, {}});
    }
    const std::optional<Profile> namesake = m_book.findByName(profile.name);
    if (!forTest && namesake && namesake->id != profile.id)
        problems.append({ProfileField::Name, Kind::NameTaken, {}});
    checkAddresses(profile, problems);
    for (const QString &domain : profile.ownDomains) {
        // what may stand behind the @ of an address
        if (!isMailAddress(u"a@"_s + domain)) {
            problems.append({ProfileField::OwnDomains, Kind::BadDomain, domain});
            break;
        }
    }
    return problems;
}

void ProfileForm::checkAddresses(const Profile &profile, QList<ProfileProblem> &problems) const
{
    using Kind = ProfileProblem::Kind;
    const Cloud &cloud = cloudOf(profile);
    if (const Result<QUrl> root = cloud.endpoint(profile); !root) {
        if (profile.endpoint.isEmpty())
            problems.append({ProfileField::Region, Kind::NoEndpoint, root.error().text});
        else
            problems.append({ProfileField::Endpoint, Kind::BadAddress, root.error().text});
    }
    if (profile.iamEndpoint.isEmpty())
        return;
    // the same rules hold for the address of IAM
    Profile asService = profile;
    asService.endpoint = profile.iamEndpoint;
    if (const Result<QUrl> root = cloud.endpoint(asService); !root)
        problems.append({ProfileField::IamEndpoint, Kind::BadAddress, root.error().text});
}

QString ProfileForm::regionalEndpoint() const
{
    Profile profile = m_draft;
    profile.endpoint.clear();
    const Result<QUrl> root = cloudOf(profile).endpoint(profile);
    return root ? root->toString(QUrl::StripTrailingSlash) : QString();
}

bool ProfileForm::hasSecret() const
{
    return m_book.hasSecret(m_opened.id);
}

bool ProfileForm::keepsSecret() const
{
    return hasSecret() && bindingOf(m_opened) == bindingOf(result());
}

const Cloud &ProfileForm::cloudOf(const Profile &profile) const
{
    return profile.cloud == CloudKind::Alibaba ? m_alibaba : m_huawei;
}

QStringList ProfileForm::bindingOf(const Profile &profile) const
{
    const Result<QUrl> root = cloudOf(profile).endpoint(profile);
    QStringList binding{QString::number(int(profile.cloud)),
                        QString::number(int(profile.credential)),
                        profile.accessKeyId,
                        profile.accountName,
                        profile.userName,
                        root ? root->toString() : profile.endpoint};
    // a password goes to IAM, whose address follows the region
    if (profile.credential == CredentialKind::IamPassword)
        binding += {profile.iamEndpoint, profile.region};
    return binding;
}

} // namespace herald::ui
