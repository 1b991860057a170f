// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/entryfile.h"

#include <QPointer>

namespace herald {

using namespace Qt::StringLiterals;

namespace {

constexpr int version = 1;

} // namespace

EntryFile::EntryFile(const QString &path, QObject *parent)
    : QObject(parent)
    , m_file(path)
{}

QCoro::Task<Result<void>> EntryFile::read(Reader reader)
{
    const QPointer<EntryFile> self = this;
    auto reading = m_file.read();
    const Result<QJsonObject> first = co_await reading;
    if (!self)
        co_return {};
    if (first && first->value("version"_L1).toInt(version) > version)
        co_return failure(Error::Kind::Storage,
                          m_file.path() + u": written by a newer version of Herald"_s);
    if (first) {
        take(*first, reader);
        co_return {};
    }
    // a damaged file is out of the way now; one that may not be read is still there
    auto readingAgain = m_file.read();
    const Result<QJsonObject> second = co_await readingAgain;
    if (self && second)
        take(*second, reader);
    co_return tl::unexpected(first.error());
}

void EntryFile::take(const QJsonObject &object, const Reader &reader)
{
    m_isRead = true;
    m_strangers = {};
    for (const QJsonValue &entry : object["entries"_L1].toArray()) {
        if (!reader(entry.toObject()))
            m_strangers.append(entry);
    }
}

QCoro::Task<Result<void>> EntryFile::write(QJsonArray entries)
{
    if (!isWritable())
        co_return failure(Error::Kind::Storage,
                          m_file.path() + u": not written, because it is not this Herald's"_s);
    for (const QJsonValue &stranger : std::as_const(m_strangers))
        entries.append(stranger);
    const QJsonObject object{{u"version"_s, version}, {u"entries"_s, entries}};
    auto writing = m_file.write(object);
    co_return co_await writing;
}

} // namespace herald
