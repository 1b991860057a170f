// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/receivers/receiverjudge.h"

#include <QString>
#include <QStringList>

namespace herald::ui {

/// Words for what is read, repaired and doubted about receivers, in the window's language.

/// One word: `Outside`; nothing for one that is fine.
[[nodiscard]] QString standingWord(Receiver::Standing standing);
/// Why, without the address: `the domain has no ending, such as .com`
[[nodiscard]] QString faultText(const Receiver &receiver);
[[nodiscard]] QStringList doubtTexts(const Receiver &receiver, const ReceiverJudge &judge);
/// Plain text of several lines: the address, its standing, why.
[[nodiscard]] QString receiverToolTip(const Receiver &receiver, const ReceiverJudge &judge);
/// The same in one line, for a screen reader.
[[nodiscard]] QString receiverSpoken(const Receiver &receiver, const ReceiverJudge &judge);

} // namespace herald::ui
