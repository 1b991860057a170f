// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QStringList>

namespace herald::ui {

/// How Chinese is spelt, without tones: 通知 is tong, zhi. Latin words are one syllable each.
/// Any thread; the first time takes a fifth of a second.
[[nodiscard]] QList<QStringList> syllablesOf(const QStringList &texts);
/// The same, beside the window's thread.
[[nodiscard]] QFuture<QList<QStringList>> syllablesLater(const QStringList &texts);

/// Whether the letters begin one syllable after the other, from some syllable on: zhuan dao tong
/// zhi is spelt by tz, tongzhi, zhuand, and not by ong.
[[nodiscard]] bool spells(QStringView letters, const QStringList &syllables);

} // namespace herald::ui
