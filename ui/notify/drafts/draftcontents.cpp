// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/drafts/draftcontents.h"

namespace herald::ui {

using AnswerLanguage = NotifyForm::AnswerLanguage;

namespace {

std::optional<Language> languageOf(AnswerLanguage language)
{
    switch (language) {
    case AnswerLanguage::SameAsWindow:
        return std::nullopt;
    case AnswerLanguage::Chinese:
        return Language::Chinese;
    case AnswerLanguage::English:
        return Language::English;
    }
    return std::nullopt;
}

AnswerLanguage answerLanguage(std::optional<Language> language)
{
    if (!language)
        return AnswerLanguage::SameAsWindow;
    return *language == Language::Chinese ? AnswerLanguage::Chinese : AnswerLanguage::English;
}

} // namespace

DraftContent draftContent(const NotifyForm::Draft &draft, const ReviewNames &names)
{
    DraftContent content;
    content.values = draft.values;
    content.answerLanguage = languageOf(draft.answerLanguage);
    content.roleFor = draft.roleFor;
    content.isHtml = draft.bodyKind == NotifyForm::BodyKind::Html;
    content.playbookName = names.playbook;
    content.assetName = names.asset;
    content.table = draft.table;
    content.row = draft.row;
    return content;
}

NotifyForm::Draft formDraft(const DraftContent &content)
{
    NotifyForm::Draft draft;
    draft.values = content.values;
    draft.answerLanguage = answerLanguage(content.answerLanguage);
    draft.roleFor = content.roleFor;
    draft.bodyKind = content.isHtml ? NotifyForm::BodyKind::Html : NotifyForm::BodyKind::Plain;
    draft.table = content.table;
    draft.row = content.row;
    return draft;
}

} // namespace herald::ui
