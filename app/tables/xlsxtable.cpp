// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tables/xlsxtable.h"

#include "app/tables/newfile.h"

#include <QFile>
#include <QFileInfo>

#include <xlsxwriter.h>

namespace herald {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestCell = 32'767;
constexpr double columnWidth = 24; ///< characters
constexpr qint64 chunk = 1 << 20;

tl::unexpected<Error> failed(lxw_error error)
{
    return failure(Error::Kind::Storage, QString::fromUtf8(lxw_strerror(error)));
}

/// What XML 1.0 cannot hold, not even escaped, becomes the replacement character.
QByteArray cellBytes(QString text)
{
    for (QChar &c : text) {
        if (c == QChar::Null || c == QChar(0xFFFE) || c == QChar(0xFFFF))
            c = QChar::ReplacementCharacter;
    }
    if (text.size() > longestCell) {
        qsizetype end = longestCell - 1;
        if (text.at(end - 1).isHighSurrogate())
            --end;
        text = text.first(end) + u'…';
    }
    return text.toUtf8();
}

} // namespace

XlsxTable::~XlsxTable()
{
    if (m_book)
        workbook_close(m_book); // frees it; the work file goes with this
}

Result<void> XlsxTable::open(const QString &path, const QStringList &columns)
{
    m_path = path;
    m_columns = columns;
    m_workFile.setFileTemplate(path + ".XXXXXX"_L1);
    if (!m_workFile.open())
        return failure(Error::Kind::Storage, m_workFile.errorString());

    QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = folder.data();
    m_book = workbook_new_opt(QFile::encodeName(m_workFile.fileName()).constData(), &options);
    if (!m_book)
        return failure(Error::Kind::Storage, u"the workbook cannot be made"_s);
    m_bold = workbook_add_format(m_book);
    format_set_bold(m_bold);
    return addSheet();
}

Result<void> XlsxTable::add(const QStringList &row)
{
    Q_ASSERT(row.size() == m_columns.size());
    if (m_row < m_rowsPerSheet)
        return writeRow(row, nullptr);
    return addSheet().and_then([&] { return writeRow(row, nullptr); });
}

Result<void> XlsxTable::finish()
{
    return close().and_then([this] { return publish(); });
}

Result<void> XlsxTable::addSheet()
{
    m_sheet = workbook_add_worksheet(m_book, nullptr);
    if (!m_sheet)
        return failure(Error::Kind::Storage, u"the sheet cannot be made"_s);
    m_row = 0;
    worksheet_set_column(m_sheet, 0, lxw_col_t(m_columns.size() - 1), columnWidth, nullptr);
    worksheet_freeze_panes(m_sheet, 1, 0);
    return writeRow(m_columns, m_bold);
}

Result<void> XlsxTable::writeRow(const QStringList &row, lxw_format *format)
{
    for (qsizetype column = 0; column < row.size(); ++column) {
        const QByteArray text = cellBytes(row.at(column));
        const lxw_error error =
            worksheet_write_string(m_sheet, m_row, lxw_col_t(column), text.constData(), format);
        if (error != LXW_NO_ERROR)
            return failed(error);
    }
    ++m_row;
    return {};
}

Result<void> XlsxTable::close()
{
    lxw_workbook *book = std::exchange(m_book, nullptr);
    if (!book)
        return failure(Error::Kind::Storage, u"there is no workbook"_s);
    const lxw_error error = workbook_close(book); // frees it in any case
    if (error != LXW_NO_ERROR)
        return failed(error);
    return {};
}

Result<void> XlsxTable::publish()
{
    NewFile file;
    Result<void> done = file.open(m_path);
    m_workFile.seek(0);
    while (done && !m_workFile.atEnd()) {
        const QByteArray bytes = m_workFile.read(chunk);
        if (bytes.isEmpty())
            done = failure(Error::Kind::Storage, m_workFile.errorString());
        else
            done = file.write(bytes);
    }
    return done.and_then([&] { return file.finish(); });
}

} // namespace herald
