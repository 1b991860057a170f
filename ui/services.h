// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/delivery/delivery.h"
#include "app/library/library.h"
#include "app/model/ports/archive.h"
#include "app/model/ports/clock.h"
#include "app/model/ports/cloud.h"
#include "app/model/ports/directories.h"
#include "app/model/ports/probe.h"
#include "app/vault/networkbook.h"
#include "app/vault/profilebook.h"
#include "app/vault/secretvault.h"

#include <QUrl>

namespace herald::ui {

class Session;

/// What pages work with, joined in main.cpp. Everything outlives the window.
struct Services
{
    Session &session; ///< the chosen profile and language
    ProfileBook &profiles;
    Delivery &delivery;
    Archive &archive;
    Cloud &alibaba;
    Cloud &huawei;
    SoarDirectory &soar;
    WorkspaceDirectory &workspace;
    const Clock &clock;
    Library &library;     ///< drafts, templates, groups, the never-mail list, lists found before
    SecretVault &vault;   ///< where the secrets of profiles are kept
    NetworkBook &network; ///< proxies, authorities, limits
    ConnectionProbe &probe;
    QUrl sandboxInbox; ///< the page that shows what the sandbox took; empty without a sandbox
};

} // namespace herald::ui
