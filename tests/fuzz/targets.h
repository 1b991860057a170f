// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace herald::fuzz {

/// One reader of bytes from outside. It is given any bytes, and breaks off by broken() when
/// something is not as it was promised.
struct Target
{
    const char *name; ///< also of the folders with its seeds
    void (*run)(const QByteArray &bytes);
};
[[nodiscard]] const QList<Target> &targets();

/// What becomes of a broken promise is the program's business: a fuzzer ends, a test fails.
[[noreturn]] void broken(const char *promise);
inline void require(bool holds, const char *promise)
{
    if (!holds)
        broken(promise);
}

/// Stands in seeds where a secret is.
inline constexpr QByteArrayView canary = "Zq9canary";

/// True when the canary is in the bytes, and nowhere but straight behind one of the names: a
/// member's, a column's or a header's, with nothing but quotes, blanks and marks in between, and
/// nothing but the same before it on the line.
[[nodiscard]] bool holdsCanaryOnlyBehind(const QByteArray &bytes, const QByteArrayList &names);
inline bool shows(const QString &text)
{
    return text.contains(QLatin1StringView(canary));
}

/// The bytes as a file of a folder that goes with the program. The path is the same each time.
[[nodiscard]] QString fileOf(const QByteArray &bytes, const QString &name);
[[nodiscard]] QString folder();

/// The first line, and what follows.
struct Split
{
    QByteArray line;
    QByteArray rest;
};
[[nodiscard]] Split splitLine(const QByteArray &bytes);

} // namespace herald::fuzz
