// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/receivers/receiver.h"

#include <QHash>
#include <QStringList>

#include <memory>

namespace herald {

class Domains;

/// Says what is wrong or doubtful with addresses. A value: a copy may judge on another thread.
class ReceiverJudge
{
public:
    explicit ReceiverJudge(std::shared_ptr<const Domains> domains);

    /// In any form; those below them are own ones too. Empty: nobody is outside.
    void setOwnDomains(const QStringList &own);
    /// Addresses and domains, each with the reason; those below such a domain are not mailed
    /// either. Case does not count, in the name neither.
    void setNeverMail(const QHash<QString, QString> &never);

    /// Of an address as repairedAddress() makes it.
    [[nodiscard]] Receiver judge(const QString &address) const;
    /// The domain that was meant, of a doubtful one; may be empty.
    [[nodiscard]] QString meant(const QString &address) const;
    /// Why the address is on the never-mail list.
    [[nodiscard]] QString neverMailReason(const QString &address) const;
    /// For people: an international domain in its own letters, unless those deceive.
    [[nodiscard]] QString shown(const Receiver &receiver) const;

    [[nodiscard]] const QStringList &ownDomains() const { return m_own; }
    [[nodiscard]] const QHash<QString, QString> &neverMail() const { return m_never; }
    [[nodiscard]] const Domains &domains() const { return *m_domains; }

private:
    struct Opinion
    {
        AddressDoubts doubts;
        bool isOutside = false;
        QString meant;
    };

    [[nodiscard]] const Opinion &opinionOf(const QString &domain) const;
    [[nodiscard]] Opinion newOpinion(const QString &domain) const;
    [[nodiscard]] bool isOwn(const QString &domain) const;
    [[nodiscard]] QHash<QString, QString>::const_iterator findNever(const QString &address) const;
    void forget();

    std::shared_ptr<const Domains> m_domains;
    QStringList m_own;                          ///< ASCII, lower case
    QHash<QString, QString> m_never;            ///< folded
    QStringList m_models;                       ///< domains that others may be slips or copies of
    QHash<QString, QString> m_skeletons;        ///< of the models, to the model
    mutable QHash<QString, Opinion> m_opinions; ///< by domain; most receivers share few
};

} // namespace herald
