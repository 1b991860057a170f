// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <compare>

namespace herald {

/// A text that names one kind of thing. Ids of different kinds do not convert into each other,
/// so an authorisation id can never be sent where a mail record id is asked for. Ids stay text:
/// the services hand out 18-digit decimals, larger than a double can hold.
template <class Tag>
class Id
{
public:
    Id() = default;
    explicit Id(QString text)
        : m_text(std::move(text))
    {}

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }

    friend bool operator==(const Id &a, const Id &b) { return a.m_text == b.m_text; }
    friend bool operator<(const Id &a, const Id &b) { return a.m_text < b.m_text; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.m_text, seed); }

private:
    QString m_text;
};

using ProfileId = Id<struct ProfileTag>;
using SendId = Id<struct SendTag>;
using BatchId = Id<struct BatchTag>; ///< what one review released together
using PlaybookUuid = Id<struct PlaybookTag>;
using AssetId = Id<struct AssetTag>;           ///< `ComponentAssets[].Id`, for example `10`
using MailRecordId = Id<struct MailRecordTag>; ///< `records[].id` of the mail list
using AppGroupId = Id<struct AppGroupTag>;
using AuthorizationId = Id<struct AuthorizationTag>; ///< `authorizations[].id`, 32 hex digits

} // namespace herald
