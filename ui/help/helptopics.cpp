// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helptopics.h"

#include <QWidget>

#include <algorithm>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

/// The window's own parts, which stand around every page.
constexpr auto anywhere = ""_L1;

const QList<HelpTopic> &dialogTopics()
{
    static const QList<HelpTopic> topics{
        {"settleDialog"_L1, ""_L1, "outbox"_L1, "settle"_L1},
        {"closePrompt"_L1, ""_L1, "outbox"_L1, "close-herald-while-it-sends"_L1},
        {"passphraseDialog"_L1, ""_L1, "profiles"_L1, "choose-a-passphrase"_L1},
        {"importProfilesDialog"_L1, ""_L1, "profiles"_L1, "import"_L1},
        {"keysDialog"_L1, ""_L1, "keyboard"_L1, "list-and-change-keys"_L1},
        {"commandPalette"_L1, ""_L1, "keyboard"_L1, "run-a-command-by-name"_L1},
        {"groupsDialog"_L1, ""_L1, "notify"_L1, "write-the-mail"_L1},
        {"saveGroupDialog"_L1, ""_L1, "notify"_L1, "write-the-mail"_L1},
        {"neverMailDialog"_L1, ""_L1, "notify"_L1, "write-the-mail"_L1},
        {"importDialog"_L1, ""_L1, "notify"_L1, "one-mail-for-each-row"_L1},
        {"draftsDialog"_L1, ""_L1, "notify"_L1, "templates-and-drafts"_L1},
        {"templatesDialog"_L1, ""_L1, "notify"_L1, "templates-and-drafts"_L1},
        {"saveTemplateDialog"_L1, ""_L1, "notify"_L1, "templates-and-drafts"_L1},
        {"appGroupsDialog"_L1, ""_L1, "resend"_L1, "load-the-records"_L1},
        {"namesDialog"_L1, ""_L1, "resend"_L1, "load-the-records"_L1},
        {"tickListDialog"_L1, ""_L1, "resend"_L1, "find-and-tick"_L1},
    };
    return topics;
}

const QList<HelpTopic> &sendingTopics()
{
    static const QList<HelpTopic> topics{
        {"notify"_L1, "playbook"_L1, "notify"_L1, "choose-the-way"_L1},
        {"notify"_L1, "node"_L1, "notify"_L1, "choose-the-way"_L1},
        {"notify"_L1, "component"_L1, "notify"_L1, "choose-the-way"_L1},
        {"notify"_L1, "action"_L1, "notify"_L1, "choose-the-way"_L1},
        {"notify"_L1, "asset"_L1, "notify"_L1, "choose-the-way"_L1},
        {"notify"_L1, "receiver"_L1, "notify"_L1, "write-the-mail"_L1},
        {"notify"_L1, "subject"_L1, "notify"_L1, "write-the-mail"_L1},
        {"notify"_L1, "body"_L1, "notify"_L1, "write-the-mail"_L1},
        {"notify"_L1, "templates"_L1, "notify"_L1, "templates-and-drafts"_L1},
        {"notify"_L1, "drafts"_L1, "notify"_L1, "templates-and-drafts"_L1},
        {"notify"_L1, "merge"_L1, "notify"_L1, "one-mail-for-each-row"_L1},
        {"notify"_L1, "mailMerge"_L1, "notify"_L1, "one-mail-for-each-row"_L1},
        {"notify"_L1, "preview"_L1, "notify"_L1, "read-the-preview"_L1},
        {"notify"_L1, "request"_L1, "notify"_L1, "read-the-preview"_L1},
        {"notify"_L1, "check"_L1, "notify"_L1, "read-the-preview"_L1},
        {"notify"_L1, "review"_L1, "notify"_L1, "review-and-send"_L1},
        {"notify"_L1, "keepEditing"_L1, "notify"_L1, "review-and-send"_L1},
        {"notify"_L1, "sendNow"_L1, "notify"_L1, "hold-it-back"_L1},
        {"notify"_L1, "hold"_L1, "notify"_L1, "hold-it-back"_L1},
        {"notify"_L1, "cancel"_L1, "notify"_L1, "hold-it-back"_L1},
        {"notify"_L1, "sendButton"_L1, "notify"_L1, "review-and-send"_L1},
        {"notify"_L1, "send"_L1, "notify"_L1, "read-the-outcome"_L1},
        {"resend"_L1, "authorization"_L1, "resend"_L1, "people-without-a-record"_L1},
        {"resend"_L1, "onlyUntold"_L1, "resend"_L1, "people-without-a-record"_L1},
        {"resend"_L1, "appGroup"_L1, "resend"_L1, "load-the-records"_L1},
        {"resend"_L1, "account"_L1, "resend"_L1, "load-the-records"_L1},
        {"resend"_L1, "type"_L1, "resend"_L1, "load-the-records"_L1},
        {"resend"_L1, "result"_L1, "resend"_L1, "load-the-records"_L1},
        {"resend"_L1, "moreSources"_L1, "resend"_L1, "load-the-records"_L1},
        {"resend"_L1, "records"_L1, "resend"_L1, "find-and-tick"_L1},
        {"resend"_L1, "search"_L1, "resend"_L1, "find-and-tick"_L1},
        {"resend"_L1, "filter"_L1, "resend"_L1, "find-and-tick"_L1},
        {"resend"_L1, "facets"_L1, "resend"_L1, "find-and-tick"_L1},
        {"resend"_L1, "tick"_L1, "resend"_L1, "find-and-tick"_L1},
        {"resend"_L1, "views"_L1, "resend"_L1, "find-and-tick"_L1},
        {"resend"_L1, "review"_L1, "resend"_L1, "review-and-send"_L1},
        {"resend"_L1, "keepEditing"_L1, "resend"_L1, "review-and-send"_L1},
        {"resend"_L1, "sendButton"_L1, "resend"_L1, "review-and-send"_L1},
        {"resend"_L1, "mailLanguage"_L1, "resend"_L1, "review-and-send"_L1},
        {"resend"_L1, "requestsBox"_L1, "resend"_L1, "review-and-send"_L1},
        {"resend"_L1, "confirm"_L1, "resend"_L1, "confirm"_L1},
        {"resend"_L1, "retry"_L1, "resend"_L1, "confirm"_L1},
        {"resend"_L1, "afterSending"_L1, "resend"_L1, "confirm"_L1},
        {"outbox"_L1, "holdEverything"_L1, "outbox"_L1, "hold-and-pause"_L1},
        {"outbox"_L1, "pause"_L1, "outbox"_L1, "hold-and-pause"_L1},
        {"outbox"_L1, "resume"_L1, "outbox"_L1, "hold-and-pause"_L1},
        {"outbox"_L1, "settle"_L1, "outbox"_L1, "settle"_L1},
        {"history"_L1, "pane"_L1, "history"_L1, "read-a-send"_L1},
        {"history"_L1, "timeline"_L1, "history"_L1, "read-a-send"_L1},
        {"history"_L1, "answer"_L1, "history"_L1, "read-a-send"_L1},
        {"history"_L1, "reuse"_L1, "history"_L1, "use-it-again"_L1},
        {"history"_L1, "export"_L1, "history"_L1, "export"_L1},
        {"history"_L1, "search"_L1, "history"_L1, "find-a-send"_L1},
    };
    return topics;
}

const QList<HelpTopic> &settingTopics()
{
    static const QList<HelpTopic> topics{
        {"profiles"_L1, "vault"_L1, "profiles"_L1, "keep-secrets"_L1},
        {"profiles"_L1, "keepInKeyring"_L1, "profiles"_L1, "keep-secrets"_L1},
        {"profiles"_L1, "keepBehind"_L1, "profiles"_L1, "choose-a-passphrase"_L1},
        {"profiles"_L1, "unlockVault"_L1, "profiles"_L1, "keep-secrets"_L1},
        {"profiles"_L1, "lockVault"_L1, "profiles"_L1, "keep-secrets"_L1},
        {"profiles"_L1, "importProfiles"_L1, "profiles"_L1, "import"_L1},
        {"profiles"_L1, "exportProfiles"_L1, "profiles"_L1, "import"_L1},
        {"profiles"_L1, "test"_L1, "profiles"_L1, "test"_L1},
        {"profiles"_L1, "pin"_L1, "network"_L1, "pin-a-certificate"_L1},
        {"profiles"_L1, "guard"_L1, "profiles"_L1, "guard-levels"_L1},
        {"profiles"_L1, "proxy"_L1, "network"_L1, "proxy"_L1},
        {"settings"_L1, "proxy"_L1, "network"_L1, "proxy"_L1},
        {"settings"_L1, "authorities"_L1, "network"_L1, "own-authorities"_L1},
        {"settings"_L1, "pins"_L1, "network"_L1, "pin-a-certificate"_L1},
        {"settings"_L1, "connectLimit"_L1, "network"_L1, "time-limits-and-the-clock"_L1},
        {"settings"_L1, "firstByteLimit"_L1, "network"_L1, "time-limits-and-the-clock"_L1},
        {"settings"_L1, "wholeLimit"_L1, "network"_L1, "time-limits-and-the-clock"_L1},
        {"settings"_L1, "serverTime"_L1, "network"_L1, "time-limits-and-the-clock"_L1},
        {"settings"_L1, "key"_L1, "keyboard"_L1, "list-and-change-keys"_L1},
        {"settings"_L1, "noKey"_L1, "keyboard"_L1, "list-and-change-keys"_L1},
        {"settings"_L1, "defaultKey"_L1, "keyboard"_L1, "list-and-change-keys"_L1},
        {"settings"_L1, "lockTime"_L1, "security"_L1, "what-is-promised"_L1},
    };
    return topics;
}

/// Where nothing nearer is told: the page's own, and what stands around the pages.
const QList<HelpTopic> &pageTopics()
{
    static const QList<HelpTopic> topics{
        {"notify"_L1, ""_L1, "notify"_L1, ""_L1},
        {"resend"_L1, ""_L1, "resend"_L1, ""_L1},
        {"outbox"_L1, ""_L1, "outbox"_L1, ""_L1},
        {"history"_L1, ""_L1, "history"_L1, ""_L1},
        {"profiles"_L1, ""_L1, "profiles"_L1, ""_L1},
        {"settings"_L1, ""_L1, "getting-started"_L1, "set-it-up"_L1},
        {anywhere, "startNotice"_L1, "troubleshooting"_L1, "the-ledger"_L1},
        {anywhere, ""_L1, "getting-started"_L1, "the-window"_L1},
    };
    return topics;
}

bool isWithin(const QWidget *widget, QLatin1StringView name)
{
    for (; widget; widget = widget->parentWidget()) {
        if (widget->objectName() == name)
            return true;
    }
    return name.isEmpty();
}

} // namespace

const QList<HelpTopic> &helpTopics()
{
    static const QList<HelpTopic> topics =
        dialogTopics() + sendingTopics() + settingTopics() + pageTopics();
    return topics;
}

HelpTopic helpTopicOf(const QWidget *widget)
{
    const QList<HelpTopic> &topics = helpTopics();
    for (const QWidget *at = widget; at; at = at->parentWidget()) {
        const auto fits = [at](const HelpTopic &topic) {
            if (topic.prefix.isEmpty()) // of the page or dialog itself, met on the way out
                return !topic.within.isEmpty() && at->objectName() == topic.within;
            return at->objectName().startsWith(topic.prefix) && isWithin(at, topic.within);
        };
        const auto found = std::find_if(topics.cbegin(), topics.cend(), fits);
        if (found != topics.cend())
            return *found;
    }
    return topics.constLast();
}

} // namespace herald::ui
