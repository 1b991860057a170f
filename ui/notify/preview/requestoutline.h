// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/request.h"

#include <QList>
#include <QString>

namespace herald::ui {

/// A request taken apart for reading, long values and lists shortened. Made off the window thread.
struct RequestOutline
{
    struct Row
    {
        QString name;
        QString value;
        qsizetype more = 0;    ///< characters of the value that are left out
        qsizetype skipped = 0; ///< instead of a value: so many rows are left out here
    };

    QString method;
    QString address;           ///< without the query
    qsizetype addressSize = 0; ///< whole, in bytes
    QList<Row> query;
    QList<Row> headers;
    QList<Row> body;  ///< of a form
    QString bodyText; ///< of anything else
    qsizetype bodyMore = 0;
    qsizetype bodySize = 0; ///< bytes
};

[[nodiscard]] RequestOutline outlineOf(const Request &request);

/// The outline as text in the window's language.
[[nodiscard]] QString textOf(const RequestOutline &outline);

} // namespace herald::ui
