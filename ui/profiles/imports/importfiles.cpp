// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiles/imports/importfiles.h"

#include "app/vault/sharedprofiles.h"

#include <QDir>
#include <QFile>
#include <QPromise>

namespace herald::ui {

namespace {

constexpr qint64 largestFile = 1024 * 1024;

ImportRead readOne(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly)) {
        if (const auto shared = profilesFromShared(file.read(largestFile))) {
            CredentialImport import;
            import.origin = path;
            for (const Profile &profile : *shared) {
                FoundCredential found;
                found.profile = profile;
                import.found.push_back(std::move(found));
            }
            return {path, true, std::move(import)};
        }
    }
    return {path, false, readCredentialFile(path, QProcessEnvironment::systemEnvironment())};
}

ImportReads readAll()
{
    auto reads = std::make_shared<std::vector<ImportRead>>();
    const QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    CredentialImport inEnvironment = readEnvironment(environment);
    if (!inEnvironment.found.empty() || !inEnvironment.leftOut.isEmpty())
        reads->push_back({{}, false, std::move(inEnvironment)});
    for (const QString &path : knownCredentialFiles(QDir::homePath(), environment))
        reads->push_back(readOne(path));
    return reads;
}

template <class Work>
QFuture<ImportReads> run(QThreadPool &pool, Work work)
{
    const auto promise = std::make_shared<QPromise<ImportReads>>();
    promise->start();
    pool.start([promise, work] {
        promise->addResult(work());
        promise->finish();
    });
    return promise->future();
}

} // namespace

QFuture<ImportReads> ImportFiles::readKnown()
{
    return run(m_pool, readAll);
}

QFuture<ImportReads> ImportFiles::readFile(const QString &path)
{
    return run(m_pool, [path] {
        auto reads = std::make_shared<std::vector<ImportRead>>();
        reads->push_back(readOne(path));
        return reads;
    });
}

} // namespace herald::ui
