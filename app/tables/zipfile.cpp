// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tables/zipfile.h"

#include "app/tables/tablereader.h"

#include <QFile>

#include <zip.h>

namespace herald {

namespace {

constexpr qint64 mostFiles = 10'000;
constexpr qint64 largest = qint64(2) << 30;         ///< unpacked
constexpr qint64 largestUnasked = qint64(64) << 20; ///< below it no ratio is suspicious
constexpr qint64 largestRatio = 200;                ///< a workbook's is about ten

QString words(zip *archive)
{
    return QString::fromUtf8(zip_strerror(archive));
}

bool isSuspicious(const zip_stat_t &about)
{
    const auto size = qint64(about.size);
    const auto packed = std::max<qint64>(1, qint64(about.comp_size));
    return size > largest || (size > largestUnasked && size / packed > largestRatio);
}

} // namespace

ZippedFile::ZippedFile(zip_file *file, qint64 size)
    : m_file(file)
    , m_size(size)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

ZippedFile::~ZippedFile()
{
    zip_fclose(m_file);
}

double ZippedFile::done() const
{
    return m_size == 0 ? 1 : double(m_read) / double(m_size);
}

qint64 ZippedFile::readData(char *data, qint64 most)
{
    const zip_int64_t count = zip_fread(m_file, data, zip_uint64_t(most));
    if (count < 0) {
        setErrorString(QString::fromUtf8(zip_file_strerror(m_file)));
        return -1;
    }
    m_read += count;
    m_isTooLarge = m_read > m_size;
    return m_isTooLarge ? -1 : count;
}

ZipFile::~ZipFile()
{
    if (m_zip)
        zip_discard(m_zip);
}

Result<void> ZipFile::open(const QString &path)
{
    int code = 0;
    m_zip = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &code);
    if (!m_zip) {
        zip_error_t error;
        zip_error_init_with_code(&error, code);
        const QString why = QString::fromUtf8(zip_error_strerror(&error));
        zip_error_fini(&error);
        return tableTrouble(TableTrouble::notAWorkbook, why);
    }
    if (zip_get_num_entries(m_zip, 0) > mostFiles)
        return tableTrouble(TableTrouble::tooLarge);
    return {};
}

bool ZipFile::contains(const QString &name) const
{
    return zip_name_locate(m_zip, name.toUtf8().constData(), ZIP_FL_NOCASE) >= 0;
}

Result<std::unique_ptr<ZippedFile>> ZipFile::file(const QString &name) const
{
    const zip_int64_t index = zip_name_locate(m_zip, name.toUtf8().constData(), ZIP_FL_NOCASE);
    zip_stat_t about;
    if (index < 0 || zip_stat_index(m_zip, zip_uint64_t(index), 0, &about) != 0)
        return tableTrouble(TableTrouble::notAWorkbook, name);
    if (about.encryption_method != ZIP_EM_NONE)
        return tableTrouble(TableTrouble::locked);
    if (isSuspicious(about))
        return tableTrouble(TableTrouble::tooLarge, name);
    zip_file_t *file = zip_fopen_index(m_zip, zip_uint64_t(index), 0);
    if (!file)
        return tableTrouble(TableTrouble::notAWorkbook, words(m_zip));
    return std::make_unique<ZippedFile>(file, qint64(about.size));
}

} // namespace herald
