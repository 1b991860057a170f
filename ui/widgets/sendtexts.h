// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/manifest.h"
#include "app/model/send.h"

#include <QString>

#include <chrono>
#include <optional>

namespace herald {
class Delivery;
class OpenBatch;
struct Wait;
} // namespace herald

namespace herald::ui {

/// What a manifest sends: the subject of a notification; account and type of a re-send.
[[nodiscard]] QString whatText(const Manifest &manifest);
/// Whom it reaches, as far as that is known: the first one and how many more.
[[nodiscard]] QString whomText(const Manifest &manifest);
/// Why a send waits, in one sentence; of a finished one, its cause.
[[nodiscard]] QString reasonText(const Send &send, const Delivery &delivery);
/// Why a batch is held, in one sentence.
[[nodiscard]] QString holdText(const OpenBatch &batch, const Delivery &delivery);
/// Why a released batch does not go on, in one sentence.
[[nodiscard]] QString waitText(const Wait &wait, const Delivery &delivery);
/// "about 4 min left"
[[nodiscard]] QString estimateText(std::chrono::seconds left);
/// Whole seconds until a batch goes out by itself; nothing when it does not.
[[nodiscard]] std::optional<int> secondsLeft(const BatchId &batch, const Delivery &delivery);

} // namespace herald::ui
