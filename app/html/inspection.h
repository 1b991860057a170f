// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/html/links.h"

#include <QList>
#include <QMap>
#include <QString>

namespace herald::html {

/// What a mail holds that the preview does not show or do.
enum class Blocked {
    RemotePicture,
    EmbeddedPicture, ///< in the mail itself
    TrackingPixel,   ///< a remote picture of one point, or hidden
    Script,          ///< `<script>`, and handlers such as `onclick`
    RemoteStyle,     ///< a style sheet or a style that fetches
    Frame,
    Form,
    Refresh, ///< leads away by itself
    Player,  ///< video, audio, object
    Drawing, ///< svg
    Base     ///< changes where links lead
};

struct Inspection
{
    QString markup;    ///< safe to show: see SafeMarkup
    QList<Link> links; ///< numbered as in `markup`
    QMap<Blocked, int> blocked;
    bool isCut = false; ///< `markup` ends before the mail does; the rest was looked at all the same

    friend bool operator==(const Inspection &, const Inspection &) = default;
};

/// Looks at a whole HTML source once; time grows with its length only. Any thread.
[[nodiscard]] Inspection inspect(const QString &source, qsizetype mostCharacters);

/// True when a text is more likely meant as HTML than to be read as it stands.
[[nodiscard]] bool looksLikeHtml(const QString &text);

} // namespace herald::html
