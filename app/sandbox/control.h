// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/faults.h"
#include "app/sandbox/httpmessage.h"
#include "app/sandbox/inbox.h"

#include <QMap>

#include <functional>

namespace herald::sandbox {

/// The pages for people and tests. They need no signature.
class Control
{
public:
    struct State
    {
        const QList<InboxItem> &inbox;
        const QMap<QString, int> &counters;
        Faults &faults;
        std::function<void()> release; ///< answers what is held back
    };

    explicit Control(State state)
        : m_state(std::move(state))
    {}

    /// `page` is the operation of the route: inbox, inbox.json, faults, release, health.
    [[nodiscard]] HttpResponse answer(const QString &page, const HttpRequest &request);

private:
    [[nodiscard]] HttpResponse inboxJson() const;
    [[nodiscard]] HttpResponse faults(const HttpRequest &request);
    [[nodiscard]] HttpResponse release(const HttpRequest &request);
    [[nodiscard]] HttpResponse health() const;

    State m_state;
};

} // namespace herald::sandbox
