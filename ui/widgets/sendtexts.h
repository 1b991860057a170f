// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/manifest.h"
#include "app/model/send.h"

#include <QString>

#include <optional>

namespace herald {
class Delivery;
}

namespace herald::ui {

/// What a manifest sends: the subject of a notification; account and type of a re-send.
[[nodiscard]] QString whatText(const Manifest &manifest);
/// Whom it reaches, as far as that is known: the first one and how many more.
[[nodiscard]] QString whomText(const Manifest &manifest);
/// Why a send waits, in one sentence; of a finished one, its cause.
[[nodiscard]] QString reasonText(const Send &send, const Delivery &delivery, bool wireBusy);
/// Whole seconds until a batch goes out by itself; nothing when it does not.
[[nodiscard]] std::optional<int> secondsLeft(const BatchId &batch, const Delivery &delivery);
/// Everything of a send that a search should find, in one text.
[[nodiscard]] QString searchText(const Send &send);

} // namespace herald::ui
