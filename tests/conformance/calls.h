// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/credential.h"
#include "app/model/request.h"
#include "tests/conformance/invention.h"

#include <QJsonObject>
#include <QList>

namespace herald::conformance {

/// What a request was made from, told without Herald's own words for the wire.
struct Asked
{
    QString cloud;
    QString operation;
    QString form;         ///< where the parameters go; empty = there is one way only
    QJsonObject input;    ///< the parameters, as a caller of the vendor's client gives them
    QByteArray canonical; ///< what Herald says it signed; empty = nothing is signed
};

/// One finished request with what it was made from, as a line of JSON.
[[nodiscard]] QJsonObject told(const Asked &asked, const Request &request,
                               const Credential &credential);

/// One request of each kind that Herald makes of the cloud, and of each form of it.
[[nodiscard]] QList<QJsonObject> alibabaCalls(Invention &invent);
[[nodiscard]] QList<QJsonObject> huaweiCalls(Invention &invent);

} // namespace herald::conformance
