// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/systemkeyring.h"

#include "app/vault/vaulttrouble.h"

#include <QCoroFuture>
#include <QPromise>
#include <QTimer>

#include <qt6keychain/keychain.h>

#include <memory>

namespace herald {

using namespace Qt::StringLiterals;

namespace {

constexpr auto service = "Herald";

/// How a job ended, or that it did not.
struct Ending
{
    QKeychain::Error error = QKeychain::OtherError;
    QString text;
    bool inTime = false;
};

/// The job lives on until the key store answers, however late that is: it cannot be called back.
QFuture<Ending> started(QKeychain::Job *job, std::chrono::milliseconds patience,
                        const std::function<void()> &take)
{
    const auto promise = std::make_shared<QPromise<Ending>>();
    promise->start();
    const auto end = [promise](const Ending &ending) {
        if (promise->future().isFinished())
            return false;
        promise->addResult(ending);
        promise->finish();
        return true;
    };
    QObject::connect(job, &QKeychain::Job::finished, job, [job, end, take] {
        if (take && job->error() == QKeychain::NoError)
            take();
        end({job->error(), job->errorString(), true});
    });
    QTimer::singleShot(patience, job, [end] { end({}); });
    job->setInsecureFallback(false);
    job->start();
    return promise->future();
}

tl::unexpected<Error> troubleOf(const Ending &ending)
{
    if (!ending.inTime)
        return vaultTrouble(VaultTrouble::noKeyring);
    switch (ending.error) {
    case QKeychain::EntryNotFound:
        return vaultTrouble(VaultTrouble::keyNotInKeyring);
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return vaultTrouble(VaultTrouble::keyringLocked, ending.text);
    default:
        return vaultTrouble(VaultTrouble::noKeyring, ending.text);
    }
}

} // namespace

void SystemKeyring::setPatience(std::chrono::milliseconds look, std::chrono::milliseconds prompt)
{
    m_look = look;
    m_prompt = prompt;
}

QCoro::Task<Result<Secret>> SystemKeyring::read(QString entry)
{
    auto *job = new QKeychain::ReadPasswordJob(QString::fromLatin1(service));
    job->setKey(entry);
    const auto found = std::make_shared<Secret>();
    const std::function<void()> take = [job, found] {
        QByteArray data = job->binaryData();
        *found = Secret(data);
        data.fill('\0');
    };
    const QFuture<Ending> asked = started(job, m_look, take);
    const Ending ending = co_await asked;
    if (!ending.inTime || ending.error != QKeychain::NoError)
        co_return troubleOf(ending);
    co_return std::move(*found);
}

QCoro::Task<Result<void>> SystemKeyring::write(QString entry, Secret secret)
{
    auto *job = new QKeychain::WritePasswordJob(QString::fromLatin1(service));
    job->setKey(entry);
    job->setBinaryData(secret.view().toByteArray());
    const QFuture<Ending> asked = started(job, m_prompt, {});
    const Ending ending = co_await asked;
    if (!ending.inTime || ending.error != QKeychain::NoError)
        co_return troubleOf(ending);
    co_return Result<void>();
}

QCoro::Task<Result<void>> SystemKeyring::remove(QString entry)
{
    auto *job = new QKeychain::DeletePasswordJob(QString::fromLatin1(service));
    job->setKey(entry);
    const QFuture<Ending> asked = started(job, m_prompt, {});
    const Ending ending = co_await asked;
    const bool isGone =
        ending.error == QKeychain::NoError || ending.error == QKeychain::EntryNotFound;
    if (!ending.inTime || !isGone)
        co_return troubleOf(ending);
    co_return Result<void>();
}

} // namespace herald
