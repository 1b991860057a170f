// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/template.h"
#include "ui/notify/notifyform.h"
#include "ui/notify/notifyreview.h"

namespace herald::ui {

/// The language whose text is used where the page asks for `wanted`: that one, unless only the
/// other has a text.
[[nodiscard]] Language languageFor(const TemplateVersion &version, Language wanted);
[[nodiscard]] Language otherThan(Language language);

/// The form with the template's text, and its way if it has one. Receivers and the rest stay.
[[nodiscard]] NotifyForm::Draft draftWith(const NotifyForm::Draft &draft,
                                          const TemplateVersion &version, Language language);

/// How a version is made of what stands in the form.
struct TemplateChoice
{
    Language language = Language::English; ///< of the text that stands in the form
    bool keepsRoute = true;
    QString author;
    QString note;
};
/// The text of the other language comes from the version before.
[[nodiscard]] TemplateVersion versionOf(const NotifyForm::Draft &draft, const ReviewNames &names,
                                        const TemplateChoice &choice,
                                        const TemplateVersion *before = nullptr);

} // namespace herald::ui
