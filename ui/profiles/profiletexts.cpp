// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiles/profiletexts.h"

#include "ui/shell/identitytext.h"
#include "ui/texts/guardtexts.h"
#include "ui/texts/profilelook.h"

#include <QCoreApplication>

namespace herald::ui {

namespace {

struct ProfileTexts
{
    Q_DECLARE_TR_FUNCTIONS(herald::ui::ProfileTexts)
};

} // namespace

QString fieldLabel(ProfileField field)
{
    switch (field) {
    case ProfileField::Name:
        return ProfileTexts::tr("&Profile name");
    case ProfileField::Cloud:
        return ProfileTexts::tr("&Cloud");
    case ProfileField::Credential:
        return ProfileTexts::tr("C&redential");
    case ProfileField::AccessKeyId:
        return ProfileTexts::tr("Access key &ID");
    case ProfileField::AccessKeySecret:
        return ProfileTexts::tr("Access key &secret");
    case ProfileField::SecurityToken:
        return ProfileTexts::tr("Security to&ken");
    case ProfileField::AccountName:
        return ProfileTexts::tr("&Account name");
    case ProfileField::UserName:
        return ProfileTexts::tr("&User name");
    case ProfileField::Password:
        return ProfileTexts::tr("Pass&word");
    case ProfileField::Token:
        return ProfileTexts::tr("To&ken");
    case ProfileField::Region:
        return ProfileTexts::tr("Re&gion");
    case ProfileField::Endpoint:
        return ProfileTexts::tr("&Endpoint");
    case ProfileField::IamEndpoint:
        return ProfileTexts::tr("IA&M or STS endpoint");
    case ProfileField::ProjectId:
        return ProfileTexts::tr("Pro&ject ID");
    case ProfileField::WireForm:
        return ProfileTexts::tr("Request &form");
    case ProfileField::OwnDomains:
        return ProfileTexts::tr("&Own domains");
    case ProfileField::Guard:
        return ProfileTexts::tr("Guar&d level");
    case ProfileField::Purpose:
        return ProfileTexts::tr("P&urpose");
    case ProfileField::Account:
        return ProfileTexts::tr("&Account alias");
    case ProfileField::RoleArn:
        return ProfileTexts::tr("RAM &role ARN");
    case ProfileField::RoleSession:
        return ProfileTexts::tr("Role session &name");
    case ProfileField::ExternalId:
        return ProfileTexts::tr("E&xternal ID");
    case ProfileField::Expires:
        return ProfileTexts::tr("Val&id until");
    case ProfileField::RoleType:
        return ProfileTexts::tr("&View");
    case ProfileField::RoleFor:
        return ProfileTexts::tr("Act for &member");
    case ProfileField::Proxy:
        return ProfileTexts::tr("Prox&y");
    case ProfileField::ProxyPassword:
        return ProfileTexts::tr("Proxy pass&word");
    case ProfileField::Pace:
        return ProfileTexts::tr("Sends a se&cond");
    case ProfileField::Colour:
        return ProfileTexts::tr("Co&lour");
    case ProfileField::Icon:
        return ProfileTexts::tr("&Icon");
    }
    return {};
}

QString fieldName(ProfileField field)
{
    switch (field) {
    case ProfileField::Name:
        return ProfileTexts::tr("Profile name");
    case ProfileField::Cloud:
        return ProfileTexts::tr("Cloud");
    case ProfileField::Credential:
        return ProfileTexts::tr("Credential");
    case ProfileField::AccessKeyId:
        return ProfileTexts::tr("Access key ID");
    case ProfileField::AccessKeySecret:
        return ProfileTexts::tr("Access key secret");
    case ProfileField::SecurityToken:
        return ProfileTexts::tr("Security token");
    case ProfileField::AccountName:
        return ProfileTexts::tr("Account name");
    case ProfileField::UserName:
        return ProfileTexts::tr("User name");
    case ProfileField::Password:
        return ProfileTexts::tr("Password");
    case ProfileField::Token:
        return ProfileTexts::tr("Token");
    case ProfileField::Region:
        return ProfileTexts::tr("Region");
    case ProfileField::Endpoint:
        return ProfileTexts::tr("Endpoint");
    case ProfileField::IamEndpoint:
        return ProfileTexts::tr("IAM or STS endpoint");
    case ProfileField::ProjectId:
        return ProfileTexts::tr("Project ID");
    case ProfileField::WireForm:
        return ProfileTexts::tr("Request form");
    case ProfileField::OwnDomains:
        return ProfileTexts::tr("Own domains");
    case ProfileField::Guard:
        return ProfileTexts::tr("Guard level");
    case ProfileField::Purpose:
        return ProfileTexts::tr("Purpose");
    case ProfileField::Account:
        return ProfileTexts::tr("Account alias");
    case ProfileField::RoleArn:
        return ProfileTexts::tr("RAM role ARN");
    case ProfileField::RoleSession:
        return ProfileTexts::tr("Role session name");
    case ProfileField::ExternalId:
        return ProfileTexts::tr("External ID");
    case ProfileField::Expires:
        return ProfileTexts::tr("Valid until");
    case ProfileField::RoleType:
        return ProfileTexts::tr("View");
    case ProfileField::RoleFor:
        return ProfileTexts::tr("Act for member");
    case ProfileField::Proxy:
        return ProfileTexts::tr("Proxy");
    case ProfileField::ProxyPassword:
        return ProfileTexts::tr("Proxy password");
    case ProfileField::Pace:
        return ProfileTexts::tr("Sends a second");
    case ProfileField::Colour:
        return ProfileTexts::tr("Colour");
    case ProfileField::Icon:
        return ProfileTexts::tr("Icon");
    }
    return {};
}

QString fieldHint(ProfileField field, CloudKind cloud)
{
    if (field == ProfileField::Region)
        return ProfileTexts::tr("for example %1")
            .arg(cloud == CloudKind::Alibaba ? QStringLiteral("ap-southeast-1")
                                             : QStringLiteral("cn-north-4"));
    if (field == ProfileField::IamEndpoint)
        return ProfileTexts::tr("the region's");
    if (field == ProfileField::OwnDomains)
        return ProfileTexts::tr("for example %1").arg(QStringLiteral("example.com, example.cn"));
    if (field == ProfileField::RoleArn)
        return QStringLiteral("acs:ram::1234567890123456:role/herald");
    if (field == ProfileField::RoleSession)
        return QStringLiteral("herald");
    if (field == ProfileField::Expires)
        return ProfileTexts::tr("for example %1").arg(QStringLiteral("2026-12-31 18:00"));
    if (field == ProfileField::Proxy)
        return ProfileTexts::tr("as in the settings");
    if (field == ProfileField::Pace)
        return ProfileTexts::tr("as usual");
    return {};
}

QString credentialName(CredentialKind credential)
{
    switch (credential) {
    case CredentialKind::AccessKey:
        return ProfileTexts::tr("Access key");
    case CredentialKind::TemporaryAccessKey:
        return ProfileTexts::tr("Temporary access key");
    case CredentialKind::IamPassword:
        return ProfileTexts::tr("IAM user and password");
    case CredentialKind::Token:
        return ProfileTexts::tr("Token");
    case CredentialKind::AssumedRole:
        return ProfileTexts::tr("Access key that takes a RAM role");
    }
    return {};
}

namespace {

QString wireFormName(WireForm form)
{
    switch (form) {
    case WireForm::Query:
        return ProfileTexts::tr("Query");
    case WireForm::Body:
        return ProfileTexts::tr("Form body");
    case WireForm::LegacyBody:
        return ProfileTexts::tr("Legacy form body");
    }
    return {};
}

QString wireFormHelp(WireForm form)
{
    switch (form) {
    case WireForm::Query:
        return ProfileTexts::tr("As the vendor documents it: everything in the address. Right for "
                                "most mails.");
    case WireForm::Body:
        return ProfileTexts::tr("For texts too long for an address: everything in the body, with "
                                "the same signature.");
    case WireForm::LegacyBody:
        return ProfileTexts::tr("As the vendor's older programs send it: everything in the body, "
                                "with the older signature.");
    }
    return {};
}

QString viewName(int roleType)
{
    if (roleType == int(RoleType::ThisAccount))
        return ProfileTexts::tr("This account");
    if (roleType == int(RoleType::Enterprise))
        return ProfileTexts::tr("All accounts of the enterprise");
    return ProfileTexts::tr("Not sent");
}

QString colourName(ProfileColour colour)
{
    switch (colour) {
    case ProfileColour::Plain:
        return ProfileTexts::tr("Plain");
    case ProfileColour::Blue:
        return ProfileTexts::tr("Blue");
    case ProfileColour::Green:
        return ProfileTexts::tr("Green");
    case ProfileColour::Amber:
        return ProfileTexts::tr("Amber");
    case ProfileColour::Red:
        return ProfileTexts::tr("Red");
    case ProfileColour::Teal:
        return ProfileTexts::tr("Teal");
    }
    return {};
}

QString iconName(ProfileIcon icon)
{
    switch (icon) {
    case ProfileIcon::User:
        return ProfileTexts::tr("Person");
    case ProfileIcon::Shield:
        return ProfileTexts::tr("Shield");
    case ProfileIcon::Mail:
        return ProfileTexts::tr("Letter");
    case ProfileIcon::People:
        return ProfileTexts::tr("People");
    case ProfileIcon::Key:
        return ProfileTexts::tr("Key");
    case ProfileIcon::Hold:
        return ProfileTexts::tr("Hand");
    }
    return {};
}

} // namespace

QString choiceText(ProfileField field, int number)
{
    switch (field) {
    case ProfileField::Cloud:
        return cloudName(CloudKind(number));
    case ProfileField::Credential:
        return credentialName(CredentialKind(number));
    case ProfileField::WireForm:
        return wireFormName(WireForm(number));
    case ProfileField::Guard:
        return guardWord(GuardLevel(number));
    case ProfileField::RoleType:
        return viewName(number);
    case ProfileField::Colour:
        return colourName(ProfileColour(number));
    case ProfileField::Icon:
        return iconName(ProfileIcon(number));
    default:
        return {};
    }
}

QIcon choiceIcon(ProfileField field, int number)
{
    if (field == ProfileField::Colour)
        return profileIcon(ProfileIcon::User, ProfileColour(number));
    if (field == ProfileField::Icon)
        return profileIcon(ProfileIcon(number), ProfileColour::Plain);
    return {};
}

QString fieldHelp(ProfileField field, const Profile &profile)
{
    switch (field) {
    case ProfileField::WireForm:
        return wireFormHelp(profile.wireForm);
    case ProfileField::Guard:
        return guardHelp(profile.guard);
    case ProfileField::OwnDomains:
        return ProfileTexts::tr("Mail to other domains is pointed out before it is sent.");
    case ProfileField::Expires:
        return ProfileTexts::tr("When the credential ends, in this computer's time.");
    case ProfileField::Proxy:
        return ProfileTexts::tr("direct, http://user@host:port or socks5://host:port.");
    case ProfileField::RoleFor:
        return ProfileTexts::tr("UID of a member account, for mails that name none themselves.");
    default:
        return {};
    }
}

QString problemText(const ProfileProblem &problem)
{
    switch (problem.kind) {
    case ProfileProblem::Kind::Missing:
        return ProfileTexts::tr("Fill in this field.");
    case ProfileProblem::Kind::NameTaken:
        return ProfileTexts::tr("Choose another name: a profile is called that already.");
    case ProfileProblem::Kind::BadAddress:
        //: %1 is technical and stays English
        return ProfileTexts::tr("Enter an address such as https://host (%1).").arg(problem.detail);
    case ProfileProblem::Kind::NoEndpoint:
        return ProfileTexts::tr("Enter a region of this cloud, or an endpoint.");
    case ProfileProblem::Kind::NoSecret:
        return ProfileTexts::tr("Type the secret.");
    case ProfileProblem::Kind::BadDomain:
        return ProfileTexts::tr("Write domains as example.com, with commas between: %1 is none.")
            .arg(problem.detail);
    case ProfileProblem::Kind::BadCharacter:
        return ProfileTexts::tr("Take out the hidden character %1 and type this again.")
            .arg(problem.detail);
    case ProfileProblem::Kind::BadProxy:
        //: %1 is technical and stays English
        return ProfileTexts::tr("Write direct, http://host:port or socks5://host:port (%1).")
            .arg(problem.detail);
    case ProfileProblem::Kind::BadRole:
        return ProfileTexts::tr("Write the role as acs:ram::<account>:role/<name>.");
    case ProfileProblem::Kind::BadSession:
        return ProfileTexts::tr("Use 2 to 64 letters, digits and . @ - _ signs.");
    case ProfileProblem::Kind::BadMember:
        return ProfileTexts::tr("Write the 15 or 16 digits of the member account's UID.");
    case ProfileProblem::Kind::BadTime:
        return ProfileTexts::tr("Write a time such as %1.").arg(QStringLiteral("2026-12-31 18:00"));
    case ProfileProblem::Kind::BadPace:
        return ProfileTexts::tr("Write a number from 1 to %1, or nothing.").arg(fastestPace);
    }
    return {};
}

} // namespace herald::ui
