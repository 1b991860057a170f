// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/fields.h"
#include "app/sandbox/httpmessage.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>

#include <tl/expected.hpp>

namespace herald::sandbox {

/// A refusal in the terms of alibaba-soar.md 5.
struct AlibabaError
{
    int status = 400;
    QString code;
    QString message;
};

using AlibabaResult = tl::expected<QJsonObject, AlibabaError>;

[[nodiscard]] AlibabaError missingParameter(const QString &name); ///< Missing<Name>
[[nodiscard]] AlibabaError invalidParameter(const QString &name); ///< Invalid<Name>

/// The business parameters of a call. Reads never fail; the first value that cannot be used is
/// remembered in error().
class AlibabaParameters
{
public:
    explicit AlibabaParameters(QList<Field> fields)
        : m_fields(std::move(fields))
    {}

    [[nodiscard]] bool isSent(const QString &name) const; ///< even with an empty value
    [[nodiscard]] QString text(const QString &name) const;
    /// The items Name.1, Name.2, … by number; holes are allowed.
    [[nodiscard]] QStringList list(const QString &name);
    /// An absent or empty parameter is `fallback`.
    [[nodiscard]] qint64 integer(const QString &name, qint64 fallback, qint64 least = 0);
    [[nodiscard]] QString oneOf(const QString &name, const QStringList &allowed);
    void refuse(const QString &name); ///< notes Invalid<Name>
    [[nodiscard]] const std::optional<AlibabaError> &error() const { return m_error; }

private:
    QList<Field> m_fields;
    std::optional<AlibabaError> m_error;
};

/// One RPC call as it arrived, before anything in it is believed.
struct AlibabaCall
{
    enum class Scheme { Acs3, V1 };

    Scheme scheme = Scheme::V1; ///< V1 when there is no Authorization header
    QString action;
    QString version;
    QString accessKeyId; ///< empty when the signature's parts cannot be read
    QString securityToken;
    QString nonce;
    QString timestamp;
    QList<Field> fields; ///< of the query and of a form body
};

[[nodiscard]] AlibabaCall readAlibabaCall(const HttpRequest &request);

} // namespace herald::sandbox
