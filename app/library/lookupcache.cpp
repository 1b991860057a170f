// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/lookupcache.h"

#include "app/model/languagecode.h"
#include "app/library/lookupjson.h"

#include <QCoroFuture>
#include <QCryptographicHash>
#include <QDir>
#include <QFuture>
#include <QJsonArray>
#include <QLoggingCategory>
#include <QPromise>

#include <functional>

namespace herald {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcLookups, "herald.lookups")

constexpr int format = 1;
constexpr int keptDays = 90;

template <class T>
QFuture<T> onThread(QThreadPool &pool, std::function<T()> work)
{
    const auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    pool.start([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
    return promise->future();
}

template <class T>
std::optional<Dated<T>> listIn(const QJsonObject &object)
{
    Dated<T> list;
    list.asOf = QDateTime::fromMSecsSinceEpoch(object.value("asOf"_L1).toInteger(), Qt::UTC);
    if (object.value("format"_L1).toInt() != format || !object.value("items"_L1).isArray())
        return std::nullopt;
    const QJsonArray items = object.value("items"_L1).toArray();
    list.items.reserve(items.size());
    for (const QJsonValue &item : items) {
        T value;
        fromJson(item.toObject(), value);
        list.items.append(std::move(value));
    }
    return list;
}

template <class T>
QJsonObject objectOf(const Dated<T> &list)
{
    QJsonArray items;
    for (const T &value : list.items)
        items.append(toJson(value));
    return {{"format"_L1, format},
            {"asOf"_L1, list.asOf.toMSecsSinceEpoch()},
            {"items"_L1, std::move(items)}};
}

} // namespace

QString LookupKey::name() const
{
    const QStringList parts{profile.id.text(),     profile.accessKeyId, profile.region,
                            profile.endpoint,      operation,           about,
                            languageCode(language)};
    const QByteArray hash =
        QCryptographicHash::hash(parts.join(QChar(u'\n')).toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().left(40)) + u".json"_s;
}

LookupCache::LookupCache(const QString &folder)
    : m_folder(folder)
    , m_work(std::make_shared<QThreadPool>())
{
    m_work->setMaxThreadCount(1);
}

LookupCache::~LookupCache()
{
    m_work->waitForDone(); // after which the files wait for their own writes
}

JsonFile &LookupCache::file(const LookupKey &key)
{
    const QString name = key.name();
    std::unique_ptr<JsonFile> &file = m_files[name];
    if (!file)
        file = std::make_unique<JsonFile>(QDir(m_folder).filePath(name));
    return *file;
}

void LookupCache::dropOld()
{
    if (std::exchange(m_isTidy, true))
        return;
    m_work->start([folder = QDir(m_folder)] {
        const QDateTime limit = QDateTime::currentDateTimeUtc().addDays(-keptDays);
        for (const QFileInfo &info : folder.entryInfoList({u"*.json"_s}, QDir::Files)) {
            if (info.lastModified() < limit)
                QFile::remove(info.filePath());
        }
    });
}

template <class T>
QCoro::Task<std::optional<Dated<T>>> LookupCache::find(LookupKey key)
{
    const std::shared_ptr<QThreadPool> pool = m_work; // may outlive the cache
    dropOld();
    auto reading = file(key).read();
    const Result<QJsonObject> object = co_await reading;
    if (!object) {
        qCWarning(lcLookups) << object.error().text;
        co_return std::nullopt;
    }
    const std::function<std::optional<Dated<T>>()> work = [object = *object] {
        return listIn<T>(object);
    };
    const QFuture<std::optional<Dated<T>>> list = onThread(*pool, work);
    co_return co_await list;
}

template <class T>
void LookupCache::keep(const LookupKey &key, const Dated<T> &list)
{
    dropOld();
    // on this thread and not on the file's own: ten thousand entries take their time to become JSON
    m_work->start([file = &file(key), list] {
        if (const Result<void> written = file->writeNow(objectOf(list)); !written)
            qCWarning(lcLookups) << written.error().text;
    });
}

#define HERALD_LOOKUP(T)                                                                           \
    template QCoro::Task<std::optional<Dated<T>>> LookupCache::find<T>(LookupKey);                 \
    template void LookupCache::keep<T>(const LookupKey &, const Dated<T> &);
HERALD_LOOKUP(Playbook)
HERALD_LOOKUP(PlaybookNode)
HERALD_LOOKUP(Component)
HERALD_LOOKUP(ComponentAsset)
#undef HERALD_LOOKUP

} // namespace herald
