// SPDX-License-Identifier: GPL-3.0-or-later
#include "tablereading.h"

#include "app/tables/card.h"

namespace herald::fuzz {

void cards(const QByteArray &bytes)
{
    const Result<Table> table = readTable(fileOf(bytes, QStringLiteral("cards.vcf")));
    for (const QByteArray &line : bytes.split('\n')) {
        const CardProperty property = cardPropertyOf(line);
        require(property.name == property.name.toUpper(), "names are in capitals");
        const QStringList parts = cardParts(cardText(property, "UTF-8"));
        (void)nameFromParts(parts);
    }
    if (table && bytes.trimmed().toUpper().startsWith("BEGIN:VCARD")) {
        for (qsizetype row = 0; row < table->rowCount(); ++row)
            require(!table->row(row).join(QString()).isEmpty(), "no card is a row without text");
    }
}

} // namespace herald::fuzz
