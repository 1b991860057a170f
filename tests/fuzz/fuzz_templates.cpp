// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets.h"

#include "app/library/template.h"

#include <QJsonDocument>

namespace herald::fuzz {

void templates(const QByteArray &bytes)
{
    const Result<Template> read = templateFromJson(QJsonDocument::fromJson(bytes).object());
    if (!read)
        return;
    (void)read->newest();
    const QJsonObject written =
        QJsonDocument::fromJson(QJsonDocument(toJson(*read)).toJson()).object();
    const Result<Template> again = templateFromJson(written);
    require(again.has_value(), "a template that is written can be read");
    // Qt's reader drops U+FEFF at the begin of a text
    const bool isExact = !bytes.contains("\xEF\xBB\xBF") && !bytes.toLower().contains("\\ufeff");
    require(!isExact || *again == *read, "a template is read as it was written");
}

} // namespace herald::fuzz
