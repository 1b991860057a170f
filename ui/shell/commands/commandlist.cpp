// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commands/commandlist.h"

#include "ui/session.h"

#include <QCoreApplication>

#include <algorithm>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto ctrl = Qt::ControlModifier;
constexpr auto shift = Qt::ShiftModifier;
constexpr auto alt = Qt::AltModifier;

constexpr QLatin1StringView everywhere;
constexpr QLatin1StringView onNotify("notify");
constexpr QLatin1StringView onResend("resend");
constexpr QLatin1StringView onHistory("history");
constexpr QLatin1StringView onProfiles("profiles");

/// The translation context of the words.
struct CommandList
{
    Q_DECLARE_TR_FUNCTIONS(herald::ui::Commands)

public:
    static QList<CommandSpec> everywhereSpecs()
    {
        return {
            {"palette"_L1, QT_TR_NOOP("Command palette"), everywhere, {ctrl | Qt::Key_K}},
            {"help"_L1, QT_TR_NOOP("Help on what has the focus"), everywhere, {Qt::Key_F1}},
            {"keys"_L1, QT_TR_NOOP("List of keys"), everywhere, {ctrl | Qt::Key_Slash}},
            {"go.notify"_L1, QT_TR_NOOP("Go to Notify"), everywhere, {ctrl | Qt::Key_1}},
            {"go.resend"_L1, QT_TR_NOOP("Go to Resend"), everywhere, {ctrl | Qt::Key_2}},
            {"go.outbox"_L1, QT_TR_NOOP("Go to the Outbox"), everywhere, {ctrl | Qt::Key_3}},
            {"go.history"_L1, QT_TR_NOOP("Go to History"), everywhere, {ctrl | Qt::Key_4}},
            {"go.profiles"_L1, QT_TR_NOOP("Go to Profiles"), everywhere, {ctrl | Qt::Key_5}},
            {"go.settings"_L1,
             QT_TR_NOOP("Open Settings"),
             everywhere,
             {ctrl | Qt::Key_6, ctrl | Qt::Key_Comma}},
            {"notify.new"_L1, QT_TR_NOOP("New notification"), everywhere, {ctrl | Qt::Key_N}},
            {"hold"_L1,
             QT_TR_NOOP("Hold everything"),
             everywhere,
             {ctrl | shift | Qt::Key_P, Qt::Key_Pause}},
            {"pause"_L1, QT_TR_NOOP("Pause all sending"), everywhere, {}},
            {"resume"_L1, QT_TR_NOOP("Resume all sending"), everywhere, {}},
            {"lock"_L1, QT_TR_NOOP("Lock secrets now"), everywhere, {ctrl | Qt::Key_L}},
            {"pane.next"_L1, QT_TR_NOOP("Next pane"), everywhere, {Qt::Key_F6}},
            {"pane.previous"_L1, QT_TR_NOOP("Previous pane"), everywhere, {shift | Qt::Key_F6}},
            {"profile.alibaba"_L1, QT_TR_NOOP("New profile for Alibaba Cloud"), everywhere, {}},
            {"profile.huawei"_L1, QT_TR_NOOP("New profile for Huawei Cloud"), everywhere, {}},
            {"profile.import"_L1, QT_TR_NOOP("Import profiles"), everywhere, {}},
            {"language.zh"_L1, QT_TR_NOOP("Language: Chinese"), everywhere, {}},
            {"language.en"_L1, QT_TR_NOOP("Language: English"), everywhere, {}},
            {"theme.light"_L1, QT_TR_NOOP("Theme: light"), everywhere, {}},
            {"theme.dark"_L1, QT_TR_NOOP("Theme: dark"), everywhere, {}},
            {"theme.contrast"_L1, QT_TR_NOOP("Theme: high contrast"), everywhere, {}},
            {"theme.system"_L1, QT_TR_NOOP("Theme: same as the system"), everywhere, {}},
        };
    }

    /// What pages have shortcuts for themselves.
    static QList<CommandSpec> pageSpecs()
    {
        const QList<QKeySequence> review{ctrl | Qt::Key_Return, ctrl | Qt::Key_Enter};
        const QList<QKeySequence> refresh{Qt::Key_F5, ctrl | Qt::Key_R};
        return {
            {"notify.review"_L1, QT_TR_NOOP("Review the notification"), onNotify, review},
            {"notify.refresh"_L1, QT_TR_NOOP("Refresh the lists"), onNotify, refresh},
            {"resend.review"_L1, QT_TR_NOOP("Review what is ticked"), onResend, review},
            {"resend.refresh"_L1, QT_TR_NOOP("Refresh the records"), onResend, refresh},
            {"resend.find"_L1,
             QT_TR_NOOP("Search the records"),
             onResend,
             {ctrl | Qt::Key_F, Qt::Key_Slash}},
            {"history.find"_L1, QT_TR_NOOP("Search the history"), onHistory, {ctrl | Qt::Key_F}},
            {"history.refresh"_L1, QT_TR_NOOP("Refresh the history"), onHistory, refresh},
            {"profiles.save"_L1, QT_TR_NOOP("Save the profile"), onProfiles, {ctrl | Qt::Key_S}},
        };
    }

    /// Keys of one table, one field or one labelled button: they are taken, and nothing else.
    static QList<CommandSpec> fixedSpecs()
    {
        const auto fixed = [](QLatin1StringView id, const char *words, QLatin1StringView page,
                              const QKeySequence &key) {
            return CommandSpec{id, words, page, {key}, true};
        };
        return {
            fixed("fixed.send"_L1, QT_TR_NOOP("The button that sends, on a review"), everywhere,
                  alt | Qt::Key_S),
            fixed("fixed.receivers"_L1, QT_TR_NOOP("Search the receivers, in their field"),
                  onNotify, ctrl | Qt::Key_F),
            fixed("fixed.tick"_L1, QT_TR_NOOP("Tick the selected records"), onResend,
                  Qt::Key_Space),
            fixed("fixed.all"_L1, QT_TR_NOOP("Tick all records shown"), onResend, ctrl | Qt::Key_A),
            fixed("fixed.matching"_L1, QT_TR_NOOP("Load all that match, and tick them"), onResend,
                  ctrl | shift | Qt::Key_A),
            fixed("fixed.invert"_L1, QT_TR_NOOP("Invert the ticks shown"), onResend,
                  ctrl | Qt::Key_I),
            fixed("fixed.copy"_L1, QT_TR_NOOP("Copy the selected rows"), onResend,
                  ctrl | Qt::Key_C),
            fixed("fixed.copyAs"_L1, QT_TR_NOOP("Copy the selected rows as…"), onResend,
                  ctrl | shift | Qt::Key_C),
            fixed("fixed.filter"_L1, QT_TR_NOOP("Go to the filter of the column"), onResend,
                  alt | Qt::Key_Down),
        };
    }
};

} // namespace

const QList<CommandSpec> &commandSpecs()
{
    static const QList<CommandSpec> specs =
        CommandList::everywhereSpecs() + CommandList::pageSpecs() + CommandList::fixedSpecs();
    return specs;
}

const CommandSpec &commandSpec(QLatin1StringView id)
{
    const QList<CommandSpec> &specs = commandSpecs();
    const auto found = std::find_if(specs.cbegin(), specs.cend(),
                                    [id](const CommandSpec &spec) { return spec.id == id; });
    Q_ASSERT(found != specs.cend());
    return *found;
}

QList<QKeySequence> keysOf(const CommandSpec &spec, const Session &session)
{
    const std::optional<QKeySequence> chosen = spec.isFixed ? std::nullopt : session.keyOf(spec.id);
    if (!chosen)
        return spec.keys;
    return chosen->isEmpty() ? QList<QKeySequence>() : QList<QKeySequence>{*chosen};
}

} // namespace herald::ui
