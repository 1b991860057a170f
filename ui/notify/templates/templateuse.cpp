// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/templates/templateuse.h"

namespace herald::ui {

Language otherThan(Language language)
{
    return language == Language::Chinese ? Language::English : Language::Chinese;
}

Language languageFor(const TemplateVersion &version, Language wanted)
{
    const bool isOther = version.in(wanted).isEmpty() && !version.in(otherThan(wanted)).isEmpty();
    return isOther ? otherThan(wanted) : wanted;
}

NotifyForm::Draft draftWith(const NotifyForm::Draft &draft, const TemplateVersion &version,
                            Language language)
{
    NotifyForm::Draft filled = draft;
    Notification &mail = filled.values;
    mail.subject = version.in(language).subject;
    mail.content = version.in(language).body;
    filled.bodyKind = version.isHtml ? NotifyForm::BodyKind::Html : NotifyForm::BodyKind::Plain;
    if (const std::optional<RoutePreset> &preset = version.preset) {
        mail.playbookUuid = preset->playbookUuid;
        mail.nodeName = preset->nodeName;
        mail.componentName = preset->componentName;
        mail.actionName = preset->actionName;
        mail.assetId = preset->assetId;
    }
    return filled;
}

TemplateVersion versionOf(const NotifyForm::Draft &draft, const ReviewNames &names,
                          const TemplateChoice &choice, const TemplateVersion *before)
{
    const Notification &mail = draft.values;
    TemplateVersion version = before ? *before : TemplateVersion();
    version.author = choice.author;
    version.note = choice.note;
    version.in(choice.language) = {mail.subject, mail.content};
    version.isHtml = draft.bodyKind == NotifyForm::BodyKind::Html;
    version.preset.reset();
    if (choice.keepsRoute)
        version.preset =
            RoutePreset{mail.playbookUuid, names.playbook, mail.nodeName, mail.componentName,
                        mail.actionName,   mail.assetId,   names.asset};
    return version;
}

} // namespace herald::ui
