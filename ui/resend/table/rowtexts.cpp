// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/resend/table/rowtexts.h"

#include <algorithm>
#include <memory>

namespace herald::ui {

namespace {

constexpr size_t pageSize = 2000;

QCoro::Task<Result<ExportPage>> pageBehind(std::shared_ptr<const RowTexts> texts, size_t done)
{
    const auto rows = [texts, done] { return texts->raw(done, pageSize); };
    co_return ExportPage{rows, done + pageSize < texts->rows.size()};
}

template <class Cell>
QList<QStringList> cellsOf(const RowTexts &texts, size_t first, size_t count, Cell cell)
{
    QList<QStringList> made;
    for (size_t i = first; i < std::min(first + count, texts.rows.size()); ++i) {
        QStringList row;
        for (const int column : texts.columns)
            row.append(cell(texts.rows[i], column));
        made.append(row);
    }
    return made;
}

} // namespace

QStringList RowTexts::titles() const
{
    QStringList titles;
    for (const int column : columns)
        titles.append(RecordCells::title(column));
    return titles;
}

QList<QStringList> RowTexts::shown(size_t first, size_t count) const
{
    return cellsOf(*this, first, count,
                   [this](quint32 row, int column) { return cells.text(records.at(row), column); });
}

QStringList RowTexts::keys() const
{
    QStringList keys;
    for (const int column : columns)
        keys.append(RecordCells::key(column));
    return keys;
}

QList<QStringList> RowTexts::raw(size_t first, size_t count) const
{
    return cellsOf(*this, first, count, [this](quint32 row, int column) {
        const TableColumn *known = RecordCells::about(column);
        return known ? records.text(row, known->member) : cells.text(records.at(row), column);
    });
}

ExportSource exportOf(const RowTexts &texts)
{
    const auto shared = std::make_shared<const RowTexts>(texts);
    return {shared->keys(), [shared](qint64 done) { return pageBehind(shared, size_t(done)); }};
}

} // namespace herald::ui
