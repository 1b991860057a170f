// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/notification.h"

#include <QByteArray>
#include <QList>

namespace herald::alibaba {

/// One parameter of a call as UTF-8, not yet percent-encoded.
struct Parameter
{
    QByteArray name;
    QByteArray value;

    friend bool operator==(const Parameter &, const Parameter &) = default;
};

using Parameters = QList<Parameter>;

/// The wire parameters of RunNotifyComponentWithEmail (alibaba-soar.md 1.2): receivers numbered
/// from 1 without holes, an absent optional left out, an empty text kept.
[[nodiscard]] Parameters parametersOf(const Notification &notification);

/// `Lang` = zh / en
[[nodiscard]] QByteArray langValue(Language language);

/// `name=value` joined with `&`, sorted by the bytes of the names, strictly percent-encoded
/// (alibaba-soar.md 4.1, steps 2 and 3). Serves the signature, the URL and the form body alike.
[[nodiscard]] QByteArray canonicalQuery(Parameters parameters);

} // namespace herald::alibaba
