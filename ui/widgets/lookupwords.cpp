// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/lookupwords.h"

#include "app/library/soarlists.h"
#include "ui/texts/ages.h"
#include "ui/texts/texts.h"

#include <QCoreApplication>
#include <QLocale>

namespace herald::ui {

using namespace Qt::StringLiterals;
using Choice = LookupState::Choice;

namespace {

/// The translation context of this file.
struct Lookup
{
    Q_DECLARE_TR_FUNCTIONS(herald::ui::LookupPicker)
};

bool isOffline(const Error &error)
{
    return error.kind == Error::Kind::Offline || error.kind == Error::Kind::NoAnswer;
}

bool isOld(const LookupState &state)
{
    return state.asOf.isValid() &&
           state.asOf.secsTo(state.now) >= std::chrono::seconds(listIsFreshFor).count();
}

QString listAge(const LookupState &state)
{
    return Lookup::tr("List of %1.").arg(asOfText(state.asOf, state.now));
}

LookupWords withRefresh(LookupNote::Content content, const LookupState &state)
{
    if (!state.canAsk || state.isAsking)
        return {content, LookupAction::None};
    content.action = Lookup::tr("Refresh");
    return {content, LookupAction::Ask};
}

LookupWords loading(const LookupState &state)
{
    LookupWords words{{Lookup::tr("Loading…"), u"clock"_s, Ink::Info}, LookupAction::None};
    if (state.total == 0)
        return words;
    const QLocale locale;
    words.content.text = Lookup::tr("Loading… %1 of %2")
                             .arg(locale.toString(state.loaded), locale.toString(state.total));
    words.content.action = Lookup::tr("Stop");
    words.action = LookupAction::Stop;
    return words;
}

/// Refused and offline each have their look; where an older list is at hand its age is said too.
LookupWords failure(const LookupState &state)
{
    const Error &error = *state.error;
    const bool isRight = error.kind == Error::Kind::NoPermission;
    LookupNote::Content content;
    content.icon = isOffline(error) ? u"offline"_s : isRight ? u"shield"_s : u"warning"_s;
    content.meaning = isOffline(error) ? Ink::Caution : Ink::Negative;
    content.evidence = evidenceText(error);
    QStringList lines{errorText(error)};
    if (error.kind == Error::Kind::Refused)
        lines.append(error.text);
    if (state.hasList && state.asOf.isValid())
        lines.append(listAge(state));
    if (!isRight || !state.canRequest || state.wasRequested) {
        if (state.wasRequested)
            lines.append(Lookup::tr("The request is on the clipboard."));
        content.text = lines.join(u'\n').trimmed();
        return withRefresh(content, state);
    }
    content.text = lines.join(u'\n').trimmed();
    content.action = Lookup::tr("Copy the request for the administrator");
    return {content, LookupAction::CopyRequest};
}

LookupWords aboutMissing(const LookupState &state)
{
    const bool isGone = state.choice == Choice::Gone;
    QString text = isGone ? Lookup::tr("No longer in the list") : Lookup::tr("Not in the list");
    if (state.asOf.isValid()) {
        const QString when = asOfText(state.asOf, state.now);
        text = isGone ? Lookup::tr("No longer in the list of %1").arg(when)
                      : Lookup::tr("Not in the list of %1").arg(when);
    }
    const LookupNote::Content content{text, isGone ? u"warning"_s : u"question"_s, Ink::Caution};
    return isOld(state) ? withRefresh(content, state) : LookupWords{content, LookupAction::None};
}

LookupWords aboutAge(const LookupState &state)
{
    if (state.isAsking)
        return {{QString(listAge(state) + u' ' + Lookup::tr("Refreshing…")), u"clock"_s, Ink::Info},
                LookupAction::None};
    return withRefresh({listAge(state), u"history"_s, Ink::Muted}, state);
}

} // namespace

LookupWords wordsFor(const LookupState &state)
{
    if (!state.hasList) {
        if (state.isAsking)
            return loading(state);
        if (state.error)
            return failure(state);
        if (state.wasStopped)
            return withRefresh({Lookup::tr("The list was not loaded."), u"info"_s, Ink::Muted},
                               state);
        return {};
    }
    if (state.choice == Choice::Several)
        return {{Lookup::tr("Several entries have this name. Choose one from the list."),
                 u"warning"_s, Ink::Caution},
                LookupAction::None};
    if (state.error)
        return failure(state);
    if (state.isEmpty) {
        const QString hint = state.emptyHint.isEmpty()
                                 ? Lookup::tr("The service lists nothing here. Type the value.")
                                 : state.emptyHint;
        return withRefresh({hint, u"info"_s, Ink::Muted}, state);
    }
    if (state.choice == Choice::Gone || state.choice == Choice::Unlisted)
        return aboutMissing(state);
    if (isOld(state))
        return aboutAge(state);
    if (state.choice == Choice::Listed && state.entry.state == LookupEntry::State::Inactive)
        return {{Lookup::tr("Inactive: choose another, or have it enabled first."), u"warning"_s,
                 Ink::Caution},
                LookupAction::None};
    if (state.choice == Choice::Listed && state.saysDetail)
        return {{state.entry.detail, {}, Ink::Muted}, LookupAction::None};
    return {};
}

} // namespace herald::ui
