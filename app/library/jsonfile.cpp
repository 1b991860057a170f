// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/jsonfile.h"

#include <QCoroFuture>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QFuture>
#include <QJsonDocument>
#include <QPromise>
#include <QSaveFile>

#include <memory>

namespace herald {

using namespace Qt::StringLiterals;

namespace {

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

tl::unexpected<Error> trouble(const QString &path, const QString &why)
{
    return failure(Error::Kind::Storage, path + u": "_s + why);
}

/// With the folders above it that are not there yet, all 0700.
bool makeFolder(const QString &path)
{
    const QFileInfo folder(path);
    if (folder.isDir())
        return true;
    return makeFolder(folder.absolutePath()) && QDir().mkdir(path) &&
           QFile::setPermissions(path, ownerOnly | QFileDevice::ExeOwner);
}

QString setAside(const QString &path)
{
    for (int number = 1;; ++number) {
        const QString place = path + u".damaged-"_s + QString::number(number);
        if (!QFile::exists(place))
            return QFile::rename(path, place) ? place : QString();
    }
}

} // namespace

Error setFileAside(const QString &path, const QString &why)
{
    const QString place = setAside(path);
    return trouble(path, place.isEmpty() ? why : QString(why + u" → "_s + place)).value();
}

Result<QJsonObject> readJsonFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return QJsonObject();
    if (!file.open(QIODevice::ReadOnly))
        return trouble(path, file.errorString());
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    file.close();
    if (document.isObject())
        return document.object();
    const QString why =
        error.error == QJsonParseError::NoError ? u"not a JSON object"_s : error.errorString();
    return tl::unexpected(setFileAside(path, why));
}

Result<void> writeJsonFile(const QString &path, const QJsonObject &object)
{
    if (!makeFolder(QFileInfo(path).absolutePath()))
        return trouble(path, u"the folder cannot be made"_s);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return trouble(path, file.errorString());
    file.setPermissions(ownerOnly);
    file.write(QJsonDocument(object).toJson());
    if (!file.commit())
        return trouble(path, file.errorString());
    return {};
}

namespace {

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

} // namespace

JsonFile::JsonFile(const QString &path)
    : m_path(path)
    , m_disk(std::make_unique<QThreadPool>())
{
    m_disk->setMaxThreadCount(1);
}

JsonFile::~JsonFile()
{
    m_disk->waitForDone();
}

QCoro::Task<Result<QJsonObject>> JsonFile::read()
{
    const std::function<Result<QJsonObject>()> work = [path = m_path] {
        return readJsonFile(path);
    };
    const QFuture<Result<QJsonObject>> answer = onThread(*m_disk, work);
    co_return co_await answer;
}

QCoro::Task<Result<void>> JsonFile::write(QJsonObject object)
{
    const std::function<Result<void>()> work = [path = m_path, object = std::move(object)] {
        return writeJsonFile(path, object);
    };
    const QFuture<Result<void>> answer = onThread(*m_disk, work);
    co_return co_await answer;
}

Result<void> JsonFile::writeNow(const QJsonObject &object)
{
    m_disk->waitForDone();
    return writeJsonFile(m_path, object);
}

} // namespace herald
