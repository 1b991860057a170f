// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets.h"

#include "app/tables/charsets.h"
#include "app/tables/decoder.h"

#include <QBuffer>

namespace herald::fuzz {

/// The first byte says where the bytes are cut in two.
void charset(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return;
    const QByteArray text = bytes.mid(1);
    QBuffer file;
    file.setData(text);
    file.open(QIODevice::ReadOnly);
    const QByteArray found = detectCharset(file);
    require(knownCharsets().contains(found), "what is found can be chosen");
    require(markSizeOf(text, found) <= text.size(), "the mark is part of the file");

    const qsizetype cut = text.isEmpty() ? 0 : uchar(bytes.at(0)) % text.size();
    for (const QByteArray &name : knownCharsets()) {
        const QString whole = Decoder(name).take(text, true);
        Decoder decoder(name);
        const QString first = decoder.take(QByteArrayView(text).first(cut), false);
        const QString parts = first + decoder.take(QByteArrayView(text).sliced(cut), true);
        require(parts == whole, "text is the same however it comes in pieces");
    }
}

} // namespace herald::fuzz
