// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tables/card.h"
#include "app/tables/tablereader.h"
#include "app/tables/textwindow.h"

namespace herald {

/// One row for each mail address of each card: its name, the address, the organisation. A card
/// without an address is left out.
class CardReader final : public TableReader
{
public:
    /// `window` stands at the begin of the file, whose bytes are its characters when `isBytes`:
    /// each property may have a character set of its own.
    CardReader(std::unique_ptr<TextWindow> window, const TableLayout &layout, bool isBytes);

    [[nodiscard]] double done() const override { return m_window->done(); }

protected:
    Result<bool> readSome(Table &table) override;

private:
    struct Card
    {
        qint64 line = 0; ///< 0: outside a card
        QString name;
        QString parts; ///< the name from its parts
        QString organisation;
        QStringList addresses;
    };

    /// The next line without its end; nothing at the end of the file.
    [[nodiscard]] Result<std::optional<QByteArray>> nextLine();
    /// With the lines it goes on in.
    [[nodiscard]] Result<std::optional<QByteArray>> nextUnfolded();
    void take(const CardProperty &property, Table &table);
    void finish(Table &table);

    std::unique_ptr<TextWindow> m_window;
    bool m_isBytes;
    std::optional<QByteArray> m_ahead; ///< read, and not of the line before
    qint64 m_aheadLine = 1;
    qint64 m_line = 1; ///< where the unfolded line began
    Card m_card;
};

} // namespace herald
