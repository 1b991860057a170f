// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiles/profileform.h"

#include "app/model/networkrules.h"
#include "app/model/notification.h"
#include "app/vault/profilebook.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array neededFields{ProfileField::Name,        ProfileField::AccessKeyId,
                                  ProfileField::AccountName, ProfileField::UserName,
                                  ProfileField::ProjectId,   ProfileField::RoleArn};
constexpr int lastYear = 9999; ///< that can be written down
constexpr QLatin1StringView timeForm("yyyy-MM-dd HH:mm");

/// A character that would be taken for something else than text: it ends a line, is not seen, or
/// turns the direction of writing. Nothing when there is none.
QString hiddenCharacter(const QString &text)
{
    for (const char32_t c : text.toUcs4()) {
        switch (QChar::category(c)) {
        case QChar::Other_Control:
        case QChar::Other_Format:
        case QChar::Other_Surrogate:
        case QChar::Separator_Line:
        case QChar::Separator_Paragraph:
            return u"U+%1"_s.arg(uint(c), 4, 16, QChar(u'0')).toUpper();
        default:
            break;
        }
    }
    return {};
}

bool matches(const QString &text, const QString &pattern)
{
    const QRegularExpression form(QRegularExpression::anchoredPattern(pattern));
    return form.match(text).hasMatch();
}

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
    return std::find(neededFields.begin(), neededFields.end(), field) != neededFields.end();
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
    open(m_opened, true);
}

void ProfileForm::open(const Profile &stored)
{
    open(stored, false);
}

void ProfileForm::open(const Profile &profile, bool isNew)
{
    m_opened = profile;
    m_draft = profile;
    m_typed.clear();
    m_isNew = isNew;
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
    else if (field == ProfileField::Expires)
        setExpires(text.trimmed());
    else if (field == ProfileField::Pace)
        setPace(text.trimmed());
}

void ProfileForm::setExpires(const QString &text)
{
    m_typed.remove(ProfileField::Expires);
    m_draft.expires = {};
    if (text.isEmpty())
        return;
    QDateTime time = QDateTime::fromString(text, timeForm);
    if (!time.isValid())
        time = QDateTime::fromString(text, Qt::ISODate); // as the clouds write it
    if (time.isValid() && time.toUTC().date().year() <= lastYear)
        m_draft.expires = time.toUTC();
    else
        m_typed.insert(ProfileField::Expires, text);
}

void ProfileForm::setPace(const QString &text)
{
    m_typed.remove(ProfileField::Pace);
    m_draft.perSecond = 0;
    bool isNumber = false;
    const int pace = text.toInt(&isNumber);
    if (isNumber && pace >= 1 && pace <= fastestPace)
        m_draft.perSecond = pace;
    else if (!text.isEmpty())
        m_typed.insert(ProfileField::Pace, text);
}

QString ProfileForm::text(ProfileField field) const
{
    if (m_typed.contains(field))
        return m_typed.value(field);
    if (field == ProfileField::OwnDomains)
        return m_draft.ownDomains.join(u", "_s);
    if (field == ProfileField::Expires)
        return m_draft.expires.isValid() ? m_draft.expires.toLocalTime().toString(timeForm)
                                         : QString();
    if (field == ProfileField::Pace)
        return m_draft.perSecond > 0 ? QString::number(m_draft.perSecond) : QString();
    const QString Profile::*member = textMember(field);
    return member ? m_draft.*member : QString();
}

void ProfileForm::setChoice(ProfileField field, int number)
{
    switch (field) {
    case ProfileField::Cloud:
        setCloud(CloudKind(number));
        break;
    case ProfileField::Credential:
        setCredential(CredentialKind(number));
        break;
    case ProfileField::WireForm:
        m_draft.wireForm = WireForm(number);
        break;
    case ProfileField::Guard:
        m_draft.guard = GuardLevel(number);
        break;
    case ProfileField::RoleType:
        m_draft.roleType = number < 0 ? std::nullopt : std::optional(RoleType(number));
        break;
    case ProfileField::Colour:
        m_draft.colour = ProfileColour(number);
        break;
    case ProfileField::Icon:
        m_draft.icon = ProfileIcon(number);
        break;
    default:
        break;
    }
}

int ProfileForm::choice(ProfileField field) const
{
    switch (field) {
    case ProfileField::Cloud:
        return int(m_draft.cloud);
    case ProfileField::Credential:
        return int(m_draft.credential);
    case ProfileField::WireForm:
        return int(m_draft.wireForm);
    case ProfileField::Guard:
        return int(m_draft.guard);
    case ProfileField::RoleType:
        return m_draft.roleType ? int(*m_draft.roleType) : -1;
    case ProfileField::Colour:
        return int(m_draft.colour);
    case ProfileField::Icon:
        return int(m_draft.icon);
    default:
        return -1;
    }
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
    for (int i = 0; i < profileFieldCount; ++i) {
        const auto field = ProfileField(i);
        if (QString Profile::*member = textMember(field); member && !shown.contains(field))
            (profile.*member).clear();
    }
    if (!shown.contains(ProfileField::WireForm))
        profile.wireForm = WireForm::Query;
    if (!shown.contains(ProfileField::OwnDomains))
        profile.ownDomains.clear();
    if (!shown.contains(ProfileField::Expires))
        profile.expires = {};
    if (!shown.contains(ProfileField::RoleType))
        profile.roleType.reset();
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
    checkForms(profile, problems);
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

void ProfileForm::checkForms(const Profile &profile, QList<ProfileProblem> &problems) const
{
    using Kind = ProfileProblem::Kind;
    const auto check = [&problems](ProfileField field, bool isGood, Kind kind,
                                   const QString &detail = {}) {
        if (!isGood)
            problems.append({field, kind, detail});
    };
    for (int i = 0; i < profileFieldCount; ++i) {
        const QString Profile::*member = textMember(ProfileField(i));
        const QString hidden = member ? hiddenCharacter(profile.*member) : QString();
        check(ProfileField(i), hidden.isEmpty(), Kind::BadCharacter, hidden);
    }
    if (!profile.roleArn.isEmpty())
        check(ProfileField::RoleArn, matches(profile.roleArn, u"acs:ram::[0-9]+:role/[!-~]+"_s),
              Kind::BadRole);
    if (!profile.roleSession.isEmpty())
        check(ProfileField::RoleSession, matches(profile.roleSession, u"[A-Za-z0-9.@_-]{2,64}"_s),
              Kind::BadSession);
    if (!profile.roleFor.isEmpty())
        check(ProfileField::RoleFor, matches(profile.roleFor, u"[1-9][0-9]{14,15}"_s),
              Kind::BadMember);
    const Result<ProxyRule> proxy = proxyRuleFrom(profile.proxy);
    check(ProfileField::Proxy, proxy.has_value(), Kind::BadProxy,
          proxy ? QString() : proxy.error().text);
    check(ProfileField::Expires, !m_typed.contains(ProfileField::Expires), Kind::BadTime);
    check(ProfileField::Pace, !m_typed.contains(ProfileField::Pace), Kind::BadPace);
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
    if (profile.credential == CredentialKind::AssumedRole)
        binding += profile.iamEndpoint; // STS
    return binding;
}

} // namespace herald::ui
