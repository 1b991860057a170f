// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/secretvault.h"

#include "app/vault/profilebook.h"
#include "app/vault/vaulttrouble.h"

#include <QCoroFuture>
#include <QPointer>
#include <QPromise>

namespace herald {

using namespace Qt::StringLiterals;

namespace {

/// Runs `work` on that thread. What it returns may be moved only, hence the pointer.
template <class Answer>
QFuture<std::shared_ptr<Answer>> onThread(QThreadPool &thread, std::function<Answer()> work)
{
    const auto promise = std::make_shared<QPromise<std::shared_ptr<Answer>>>();
    promise->start();
    thread.start([promise, work = std::move(work)] {
        promise->addResult(std::make_shared<Answer>(work()));
        promise->finish();
    });
    return promise->future();
}

} // namespace

SecretVault::SecretVault(ProfileBook &book, Keyring &keyring, const QString &path, QObject *parent)
    : QObject(parent)
    , m_book(book)
    , m_keyring(keyring)
    , m_file(path)
    , m_thread(std::make_unique<QThreadPool>())
{
    m_thread->setMaxThreadCount(1);
    m_later.setSingleShot(true);
    m_later.setInterval(0);
    connect(&m_later, &QTimer::timeout, this, [this] { save(); });
    connect(&m_book, &ProfileBook::secretsChanged, this, [this] {
        if (m_state == State::Open && !m_isReadOnly)
            m_later.start();
        m_isDirty = m_isDirty || m_state == State::Busy;
    });
}

SecretVault::~SecretVault()
{
    m_thread->waitForDone();
    if (m_state != State::Open || m_isReadOnly || !(m_later.isActive() || m_isDirty))
        return;
    VaultHeader header = m_header;
    ++header.generation;
    if (const Result<QByteArray> bytes = fileNow(header))
        (void)m_file.write(*bytes); // nobody is left to be told
}

void SecretVault::enter(State state, std::optional<Error> problem)
{
    m_state = state;
    m_problem = std::move(problem);
    emit changed();
}

/// The salt is no secret, and every vault has its own.
QString SecretVault::entry() const
{
    return u"vault-"_s + QString::fromLatin1(m_header.salt.toHex());
}

QCoro::Task<void> SecretVault::begin()
{
    QPointer<SecretVault> self(this);
    const int number = ++m_number;
    const Result<std::optional<QByteArray>> bytes = m_file.read();
    if (!bytes) {
        enter(State::Locked, bytes.error());
        co_return;
    }
    if (!*bytes) {
        enter(State::Absent);
        co_return;
    }
    const Result<VaultHeader> header = headerOf(**bytes);
    if (!header) {
        enter(State::Locked, header.error());
        co_return;
    }
    m_header = *header;
    if (m_header.key == VaultKey::Passphrase) {
        enter(State::Locked);
        co_return;
    }
    enter(State::Busy);
    auto asked = m_keyring.read(entry());
    Result<Secret> key = co_await asked;
    if (!self || number != m_number)
        co_return;
    if (!key) {
        enter(State::Locked, key.error());
        co_return;
    }
    auto opening = openWith(std::move(*key), number);
    (void)co_await opening; // what went wrong is in problem()
}

QCoro::Task<Result<void>> SecretVault::unlock(Secret passphrase)
{
    QPointer<SecretVault> self(this);
    const int number = ++m_number;
    enter(State::Busy);
    const auto words = std::make_shared<Secret>(std::move(passphrase));
    const std::function<Result<Secret>()> derive = [header = m_header, words] {
        return unwrappedKey(header, *words);
    };
    const QFuture<std::shared_ptr<Result<Secret>>> deriving =
        onThread<Result<Secret>>(*m_thread, derive);
    const std::shared_ptr<Result<Secret>> key = co_await deriving;
    if (!self || number != m_number)
        co_return failure(Error::Kind::Storage, u"stopped"_s);
    if (!*key) {
        enter(State::Locked, key->error());
        co_return tl::unexpected(key->error());
    }
    auto opening = openWith(std::move(**key), number);
    const Result<void> opened = co_await opening;
    co_return opened;
}

QCoro::Task<Result<void>> SecretVault::openWith(Secret dataKey, int number)
{
    const Result<std::optional<QByteArray>> bytes = m_file.read();
    Result<Secret> contents = !bytes    ? Result<Secret>(tl::unexpected(bytes.error()))
                              : !*bytes ? Result<Secret>(vaultTrouble(VaultTrouble::damaged))
                                        : contentsOf(**bytes, dataKey);
    Result<SecretList> list =
        contents ? unpacked(*contents) : Result<SecretList>(tl::unexpected(contents.error()));
    if (number != m_number)
        co_return failure(Error::Kind::Storage, u"stopped"_s);
    if (!list) {
        enter(State::Locked, list.error());
        co_return tl::unexpected(list.error());
    }
    m_header = *headerOf(**bytes);
    m_dataKey = std::move(dataKey);
    const bool hasMore = m_book.adopt(std::move(*list));
    enter(State::Open);
    if (hasMore && !m_isReadOnly)
        m_later.start(); // what was typed while it was locked
    co_return Result<void>();
}

QCoro::Task<Result<void>> SecretVault::keepInKeyring()
{
    auto keeping = keepWith(VaultKey::Keyring, Secret());
    const Result<void> kept = co_await keeping;
    co_return kept;
}

QCoro::Task<Result<void>> SecretVault::keepBehind(Secret passphrase)
{
    auto keeping = keepWith(VaultKey::Passphrase, std::move(passphrase));
    const Result<void> kept = co_await keeping;
    co_return kept;
}

/// A new file with a new key. The old one is replaced when the new one is whole, and its key then
/// leaves the key store.
QCoro::Task<Result<void>> SecretVault::keepWith(VaultKey kind, Secret passphrase)
{
    QPointer<SecretVault> self(this);
    const bool mayBegin = !m_isReadOnly && (m_state == State::Absent || m_state == State::Open);
    if (!mayBegin)
        co_return failure(Error::Kind::Storage, u"the vault is locked"_s);
    const State before = m_state;
    const QString oldEntry =
        before == State::Open && m_header.key == VaultKey::Keyring ? entry() : QString();
    const int number = ++m_number;
    const quint64 generation = m_header.generation;
    enter(State::Busy);
    const auto give = [this, before](const Error &error) {
        enter(before, error);
        return tl::unexpected(error);
    };

    const auto key = std::make_shared<Secret>(freshDataKey());
    const auto words = std::make_shared<Secret>(std::move(passphrase));
    const std::function<Result<VaultHeader>()> make = [kind, key, words,
                                                       derivation = m_derivation] {
        return freshHeader(kind, *key, *words, derivation);
    };
    const QFuture<std::shared_ptr<Result<VaultHeader>>> making =
        onThread<Result<VaultHeader>>(*m_thread, make);
    const std::shared_ptr<Result<VaultHeader>> made = co_await making;
    if (!self || number != m_number)
        co_return failure(Error::Kind::Storage, u"stopped"_s);
    if (!*made)
        co_return give(made->error());
    VaultHeader header = **made;
    header.generation = generation + 1;

    if (kind == VaultKey::Keyring) {
        const QString name = u"vault-"_s + QString::fromLatin1(header.salt.toHex());
        auto writing = m_keyring.write(name, key->clone());
        const Result<void> written = co_await writing;
        if (!self || number != m_number)
            co_return failure(Error::Kind::Storage, u"stopped"_s);
        if (!written)
            co_return give(written.error());
        auto reading = m_keyring.read(name); // a key that does not come back opens nothing
        const Result<Secret> back = co_await reading;
        if (!self || number != m_number)
            co_return failure(Error::Kind::Storage, u"stopped"_s);
        if (!back || back->view() != key->view())
            co_return give(back ? vaultTrouble(VaultTrouble::noKeyring).value() : back.error());
    }
    m_isDirty = false;
    const QByteArray bytes = sealed(header, *key, packed(m_book.secretsToKeep()));
    const std::function<Result<void>()> write = [file = m_file, bytes] {
        return file.write(bytes);
    };
    const QFuture<std::shared_ptr<Result<void>>> writing = onThread<Result<void>>(*m_thread, write);
    const std::shared_ptr<Result<void>> written = co_await writing;
    if (!self || number != m_number)
        co_return failure(Error::Kind::Storage, u"stopped"_s);
    if (!*written)
        co_return give(written->error());
    m_header = header;
    m_dataKey = std::move(*key);
    enter(State::Open);
    if (m_isDirty)
        m_later.start(); // what changed meanwhile
    if (!oldEntry.isEmpty()) {
        auto removing = m_keyring.remove(oldEntry);
        (void)co_await removing; // it opens nothing any more
    }
    co_return Result<void>();
}

void SecretVault::lock()
{
    if (m_state != State::Open)
        return;
    const bool hasChanges = m_later.isActive() || m_isDirty || m_isSaving;
    if (hasChanges && !m_isReadOnly) {
        m_later.stop();
        m_thread->waitForDone(); // a few milliseconds; what is being written is on disk then
        ++m_header.generation;
        const Result<QByteArray> bytes = fileNow(m_header);
        const Result<void> written =
            bytes ? m_file.write(*bytes) : Result<void>(tl::unexpected(bytes.error()));
        if (!written) {
            --m_header.generation;
            return enter(State::Open, written.error()); // what is not on disk does not go
        }
        m_isDirty = false;
    }
    ++m_number;
    m_dataKey = {};
    m_book.dropSecrets();
    enter(State::Locked);
}

QCoro::Task<Result<void>> SecretVault::stopKeeping()
{
    QPointer<SecretVault> self(this);
    if (m_isReadOnly || m_state == State::Busy)
        co_return failure(Error::Kind::Storage, u"the vault is busy"_s);
    m_later.stop();
    const QString name = m_header.key == VaultKey::Keyring ? entry() : QString();
    if (const Result<void> gone = m_file.remove(); !gone) {
        enter(m_state, gone.error());
        co_return gone;
    }
    ++m_number;
    m_dataKey = {};
    m_header = {};
    enter(State::Absent);
    if (!name.isEmpty()) {
        auto removing = m_keyring.remove(name);
        (void)co_await removing;
    }
    co_return Result<void>();
}

Result<QString> SecretVault::setAside()
{
    if (m_isReadOnly || m_state != State::Locked)
        return failure(Error::Kind::Storage, u"the vault is not locked"_s);
    Result<QString> aside = m_file.setAside();
    if (!aside) {
        enter(State::Locked, aside.error());
        return aside;
    }
    ++m_number;
    m_header = {};
    enter(State::Absent);
    return aside;
}

Result<QByteArray> SecretVault::fileNow(VaultHeader header) const
{
    const Result<std::optional<QByteArray>> bytes = m_file.read();
    if (!bytes)
        return tl::unexpected(bytes.error());
    const Result<VaultHeader> onDisk =
        *bytes ? headerOf(**bytes) : Result<VaultHeader>(vaultTrouble(VaultTrouble::changed));
    if (!onDisk || onDisk->generation + 1 != header.generation || !(*onDisk == header))
        return vaultTrouble(VaultTrouble::changed);
    return sealed(header, m_dataKey, packed(m_book.secretsToKeep()));
}

QCoro::Task<void> SecretVault::save()
{
    QPointer<SecretVault> self(this);
    m_isDirty = true;
    if (std::exchange(m_isSaving, true))
        co_return; // once more when this one is on disk
    while (self && m_isDirty && m_state == State::Open) {
        auto saving = saveOnce();
        co_await saving;
    }
    if (self)
        m_isSaving = false;
}

QCoro::Task<void> SecretVault::saveOnce()
{
    QPointer<SecretVault> self(this);
    m_isDirty = false;
    VaultHeader header = m_header;
    ++header.generation;
    const Result<QByteArray> bytes = fileNow(header);
    if (!bytes) {
        enter(State::Open, bytes.error());
        co_return;
    }
    const std::function<Result<void>()> write = [file = m_file, bytes = *bytes] {
        return file.write(bytes);
    };
    const int number = m_number;
    m_header.generation = header.generation; // as the disk will have it
    const QFuture<std::shared_ptr<Result<void>>> writing = onThread<Result<void>>(*m_thread, write);
    const std::shared_ptr<Result<void>> written = co_await writing;
    if (!self || number != m_number)
        co_return;
    if (!*written)
        --m_header.generation;
    const bool isNews = m_problem.has_value() || !*written;
    if (isNews)
        enter(State::Open, *written ? std::nullopt : std::optional(written->error()));
}

} // namespace herald
