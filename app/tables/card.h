// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace herald {

/// One property of a card, from its unfolded line: `item1.EMAIL;TYPE=work:a@b`.
struct CardProperty
{
    QByteArray name;    ///< in capitals, without a group
    QByteArray charset; ///< empty when it is not said
    bool isQuotedPrintable = false;
    bool isBinary = false; ///< base64
    QByteArray value;      ///< as it stands in the file
};

[[nodiscard]] CardProperty cardPropertyOf(const QByteArray &line);
/// Without the quoted-printable form; in its own character set or in that of the file. What is
/// escaped is not yet.
[[nodiscard]] QString cardText(const CardProperty &property, const QByteArray &fileCharset);
/// The parts between semicolons, unescaped.
[[nodiscard]] QStringList cardParts(const QString &text);
/// `Family;Given;…` as people write it: without a space in between where it is written in Han
/// characters.
[[nodiscard]] QString nameFromParts(const QStringList &parts);

} // namespace herald
