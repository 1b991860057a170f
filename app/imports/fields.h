// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/secret.h"

#include <QByteArray>
#include <QLatin1StringView>
#include <QString>

#include <functional>
#include <map>
#include <vector>

namespace herald::imports {

/// Overwrites bytes that nobody shares when the scope ends.
class Wiping
{
public:
    explicit Wiping(QByteArray &bytes)
        : m_bytes(bytes)
    {}
    Wiping(const Wiping &) = delete;
    Wiping &operator=(const Wiping &) = delete;
    ~Wiping() { m_bytes.fill('\0'); }

private:
    QByteArray &m_bytes;
};

/// The named values of one entry, whatever the file's format; UTF-8, wiped when they go. It
/// remembers the first value it gave out that no request could carry (`spoilt`).
class Fields
{
public:
    Fields() = default;
    Fields(Fields &&other) noexcept = default;
    Fields &operator=(Fields &&other) noexcept;
    Fields(const Fields &) = delete;
    Fields &operator=(const Fields &) = delete;
    ~Fields();

    /// The last value of a name counts. `value` must share its bytes with nobody.
    void set(const QString &name, QByteArray &&value);
    /// There, and not blank. Nothing has an empty name.
    [[nodiscard]] bool has(QLatin1StringView name) const;
    [[nodiscard]] QString text(QLatin1StringView name);    ///< without blanks around it
    [[nodiscard]] Secret secret(QLatin1StringView name);   ///< as it is
    [[nodiscard]] bool isOn(QLatin1StringView name) const; ///< true, yes, on, 1
    /// The first name beginning so that has a value; empty when there is none.
    [[nodiscard]] QString firstLike(QLatin1StringView begin) const;

    [[nodiscard]] const QString &spoilt() const { return m_spoilt; }

private:
    [[nodiscard]] QByteArrayView bytes(QLatin1StringView name) const;
    void judge(QLatin1StringView name, QByteArrayView value);

    std::map<QString, QByteArray, std::less<>> m_values;
    QString m_spoilt;
};

struct Section
{
    QString name;
    Fields fields;
};
using Sections = std::vector<Section>;

/// Whether a text holds a line break or another control character.
[[nodiscard]] bool holdsControl(const QString &text);

} // namespace herald::imports
