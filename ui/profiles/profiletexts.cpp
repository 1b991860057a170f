// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiles/profiletexts.h"

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
        return ProfileTexts::tr("IA&M endpoint");
    case ProfileField::ProjectId:
        return ProfileTexts::tr("Pro&ject ID");
    case ProfileField::WireForm:
        return ProfileTexts::tr("Request &form");
    case ProfileField::OwnDomains:
        return ProfileTexts::tr("&Own domains");
    case ProfileField::Guard:
        return ProfileTexts::tr("Guar&d level");
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
        return ProfileTexts::tr("IAM endpoint");
    case ProfileField::ProjectId:
        return ProfileTexts::tr("Project ID");
    case ProfileField::WireForm:
        return ProfileTexts::tr("Request form");
    case ProfileField::OwnDomains:
        return ProfileTexts::tr("Own domains");
    case ProfileField::Guard:
        return ProfileTexts::tr("Guard level");
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
    }
    return {};
}

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
    }
    return {};
}

} // namespace herald::ui
