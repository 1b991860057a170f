// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace herald {

/// What went wrong with something that is not a send: a look-up, a stored file, a form.
/// The kind decides the words on screen; the rest is shown beside them untranslated.
struct Error
{
    enum class Kind {
        BadInput,     ///< a value cannot be used; `text` says which
        NoCredential, ///< the profile's secret is not at hand
        Offline,      ///< nothing reached the service: look-up of the name, connection, proxy
        Untrusted,    ///< TLS refused the peer
        NoAnswer,     ///< the service did not answer in time, or the line broke
        BadAnswer,    ///< an answer that is not the service's, or cannot be read
        WrongKey,     ///< key unknown, disabled, expired, or signature refused
        ClockWrong,   ///< this computer's clock is too far from the service's
        NoPermission, ///< `permission` names the missing right where the service says it
        NotFound,     ///< wrong endpoint, project, playbook …
        Throttled,
        ServiceFailed, ///< 5xx
        Refused,       ///< any other refusal of the service
        Storage,       ///< a local file or database
    };

    Kind kind = Kind::BadInput;
    QString text = {}; ///< the service's own words, or a technical detail; never translated
    QString code = {}; ///< the service's error code
    QString requestId = {};
    QString permission = {}; ///< for example `yundun-sas:DescribePlaybooks`
    int httpStatus = 0;
    int clockAhead = 0; ///< with ClockWrong: seconds that this computer is ahead, where known
};

template <class T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> failure(Error::Kind kind, const QString &text)
{
    return tl::unexpected<Error>(Error{.kind = kind, .text = text});
}

} // namespace herald
