// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <stop_token>

class QIODevice;

namespace herald {

/// Character sets go by ICU's names: "UTF-8", "UTF-16LE", "GB18030" …

/// Those a person may choose from.
[[nodiscard]] const QList<QByteArray> &knownCharsets();

/// Reads the whole file: a list may be plain ASCII for a million lines before the first name. A
/// byte order mark decides; else UTF-16 is known by its zeros, UTF-8 by its form, and what is left
/// is told apart by which reading gives the more common characters.
[[nodiscard]] QByteArray detectCharset(QIODevice &file, const std::stop_token &stop = {});

/// How many bytes at the begin of a file are the byte order mark of that character set.
[[nodiscard]] int markSizeOf(QByteArrayView head, const QByteArray &charset);

} // namespace herald
