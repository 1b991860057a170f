// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tables/jsonvalue.h"
#include "app/tables/tablereader.h"
#include "app/tables/textwindow.h"

#include <QHash>

#include <functional>

namespace herald {

/// A list of objects, of texts or of lists; an object that holds one, however deep in objects; one
/// object a line; or one object, which is one row. The first row says which of them it is; rows of
/// another form are left out.
class JsonReader final : public TableReader
{
public:
    /// `window` stands at the begin of the text.
    JsonReader(std::unique_ptr<TextWindow> window, const TableLayout &layout);

    [[nodiscard]] double done() const override { return m_window->done(); }

protected:
    Result<bool> readSome(Table &table) override;

private:
    enum class Place { Begin, InList, InLines, End };
    using Step = std::function<void(JsonCursor &)>;

    /// One row as it was read.
    struct Element
    {
        QChar form;        ///< what it begins with
        QStringList cells; ///< of an object the values
        QStringList names; ///< of an object, one for each cell
    };

    /// Does a step on what is in sight, again with more in sight until it has enough.
    [[nodiscard]] Result<void> step(const Step &step);
    [[nodiscard]] Result<void> findRows();
    [[nodiscard]] Result<void> findRowsInObject();
    [[nodiscard]] Result<bool> isOneOfMany();
    [[nodiscard]] Result<void> readFromList(Table &table);
    [[nodiscard]] Result<void> readFromLines(Table &table);
    [[nodiscard]] static Element elementAt(JsonCursor &cursor);
    void take(const Element &element, qint64 line, Table &table);
    [[nodiscard]] QStringList inColumns(const Element &element, Table &table);
    [[nodiscard]] tl::unexpected<Error> broken() const;

    std::unique_ptr<TextWindow> m_window;
    Place m_place = Place::Begin;
    bool m_isTop = false;  ///< the list is the whole file
    bool m_isFirst = true; ///< no comma stands before the first element
    QChar m_form;          ///< what the first row begins with
    QStringList m_names;
    QHash<QString, int> m_columnByName;
};

} // namespace herald
