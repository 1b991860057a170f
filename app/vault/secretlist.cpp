// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/secretlist.h"

#include "app/vault/vaulttrouble.h"

#include <QtEndian>

#include <sodium.h>

#include <array>
#include <vector>

namespace herald {

namespace {

constexpr quint8 listVersion = 2;
constexpr quint8 withoutHosts = 1; ///< the version before
constexpr quint32 mostEntries = 100'000;

class Packer
{
public:
    ~Packer() { sodium_memzero(m_bytes.data(), m_bytes.size()); }

    /// Before anything is put in: growing would leave copies behind.
    void reserve(size_t size) { m_bytes.reserve(size); }
    void number(quint32 value)
    {
        std::array<char, 4> raw{};
        qToLittleEndian(value, raw.data());
        m_bytes.insert(m_bytes.end(), raw.begin(), raw.end());
    }
    void byte(quint8 value) { m_bytes.push_back(char(value)); }
    void text(QByteArrayView bytes)
    {
        number(quint32(bytes.size()));
        m_bytes.insert(m_bytes.end(), bytes.begin(), bytes.end());
    }
    [[nodiscard]] Secret secret() const
    {
        return Secret(QByteArrayView(m_bytes.data(), qsizetype(m_bytes.size())));
    }

private:
    std::vector<char> m_bytes;
};

class Unpacker
{
public:
    explicit Unpacker(QByteArrayView bytes)
        : m_rest(bytes)
    {}

    [[nodiscard]] bool isFine() const { return m_isFine; }
    [[nodiscard]] bool isAtEnd() const { return m_rest.isEmpty(); }
    quint8 byte()
    {
        const QByteArrayView one = take(1);
        return one.isEmpty() ? 0 : quint8(one.front());
    }
    quint32 number()
    {
        const QByteArrayView raw = take(4);
        return raw.isEmpty() ? 0 : qFromLittleEndian<quint32>(raw.data());
    }
    QByteArrayView text() { return take(number()); }

private:
    QByteArrayView take(quint32 size)
    {
        m_isFine = m_isFine && qsizetype(size) <= m_rest.size();
        if (!m_isFine)
            return {};
        const QByteArrayView part = m_rest.first(qsizetype(size));
        m_rest = m_rest.sliced(qsizetype(size));
        return part;
    }

    QByteArrayView m_rest;
    bool m_isFine = true;
};

QString hostText(const Credential &credential)
{
    return credential.hosts.join(u' ');
}

size_t sizeOf(const QString &id, const Credential &credential)
{
    constexpr size_t lengths = 7 * 4 + 1;
    const qsizetype texts = id.size() + credential.accessKeyId.size() + hostText(credential).size();
    return lengths + size_t(3 * texts) +
           size_t(credential.accessKeySecret.view().size() +
                  credential.securityToken.view().size() + credential.password.view().size() +
                  credential.token.view().size());
}

bool isKind(quint8 number)
{
    return number <= quint8(CredentialKind::AssumedRole);
}

} // namespace

Secret packed(const SecretList &list)
{
    Packer packer;
    size_t size = 8;
    for (const auto &[id, credential] : list)
        size += sizeOf(id, credential);
    packer.reserve(size);
    packer.byte(listVersion);
    packer.number(quint32(list.size()));
    for (const auto &[id, credential] : list) {
        packer.text(id.toUtf8());
        packer.byte(quint8(credential.kind));
        packer.text(credential.accessKeyId.toUtf8());
        for (const Secret *secret : {&credential.accessKeySecret, &credential.securityToken,
                                     &credential.password, &credential.token})
            packer.text(secret->view());
        packer.text(hostText(credential).toUtf8());
    }
    return packer.secret();
}

Result<SecretList> unpacked(const Secret &bytes)
{
    Unpacker unpacker(bytes.view());
    const quint8 version = unpacker.byte();
    if (version != listVersion && version != withoutHosts)
        return vaultTrouble(VaultTrouble::newer);
    const quint32 count = unpacker.number();
    SecretList list;
    for (quint32 i = 0; i < count && i < mostEntries && unpacker.isFine(); ++i) {
        const QString id = QString::fromUtf8(unpacker.text());
        Credential credential;
        const quint8 kind = unpacker.byte();
        if (!isKind(kind))
            return vaultTrouble(VaultTrouble::damaged);
        credential.kind = CredentialKind(kind);
        credential.accessKeyId = QString::fromUtf8(unpacker.text());
        for (Secret *secret : {&credential.accessKeySecret, &credential.securityToken,
                               &credential.password, &credential.token})
            *secret = Secret(unpacker.text());
        if (version != withoutHosts)
            credential.hosts = QString::fromUtf8(unpacker.text()).split(u' ', Qt::SkipEmptyParts);
        list.insert_or_assign(id, std::move(credential));
    }
    if (!unpacker.isFine() || !unpacker.isAtEnd() || list.size() != count)
        return vaultTrouble(VaultTrouble::damaged);
    return list;
}

Credential copyOf(const Credential &credential)
{
    return {credential.kind,
            credential.accessKeyId,
            credential.accessKeySecret.clone(),
            credential.securityToken.clone(),
            credential.password.clone(),
            credential.token.clone(),
            credential.hosts};
}

} // namespace herald
