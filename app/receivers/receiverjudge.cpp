// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/receivers/receiverjudge.h"

#include "app/receivers/commondomains.h"
#include "app/receivers/domains.h"

#include <algorithm>

namespace herald {

using namespace Qt::StringLiterals;

namespace {

QString domainOf(const QString &address)
{
    return address.sliced(address.lastIndexOf(u'@') + 1);
}

bool isBelow(const QString &domain, const QString &parent)
{
    if (!domain.endsWith(parent))
        return false;
    const qsizetype before = domain.size() - parent.size();
    return before == 0 || domain.at(before - 1) == u'.';
}

} // namespace

ReceiverJudge::ReceiverJudge(std::shared_ptr<const Domains> domains)
    : m_domains(std::move(domains))
{
    forget();
}

void ReceiverJudge::setOwnDomains(const QStringList &own)
{
    m_own.clear();
    for (const QString &domain : own) {
        QString bare = domain.trimmed();
        if (bare.startsWith(u'@') || bare.startsWith(u'.'))
            bare = bare.sliced(1);
        const std::optional<QString> ascii = m_domains->ascii(bare);
        if (ascii && !ascii->isEmpty())
            m_own.append(*ascii);
    }
    forget();
}

void ReceiverJudge::setNeverMail(const QHash<QString, QString> &never)
{
    m_never.clear();
    m_never.reserve(never.size());
    for (auto entry = never.cbegin(); entry != never.cend(); ++entry) {
        const qsizetype from = entry.key().lastIndexOf(u'@') + 1;
        const QString domain = entry.key().sliced(from);
        const QString name = from > 1 ? entry.key().first(from).toCaseFolded() : QString();
        m_never.insert(name + m_domains->ascii(domain).value_or(domain.toLower()), entry.value());
    }
}

/// What own domains the opinions rest on has changed.
void ReceiverJudge::forget()
{
    m_opinions.clear();
    m_models = m_own + commonDomains();
    m_skeletons.clear();
    for (auto model = m_models.crbegin(); model != m_models.crend(); ++model) // own ones win
        m_skeletons.insert(m_domains->skeleton(m_domains->unicode(*model)), *model);
}

bool ReceiverJudge::isOwn(const QString &domain) const
{
    return std::any_of(m_own.cbegin(), m_own.cend(),
                       [&domain](const QString &own) { return isBelow(domain, own); });
}

ReceiverJudge::Opinion ReceiverJudge::newOpinion(const QString &domain) const
{
    Opinion opinion;
    if (isOwn(domain))
        return opinion;
    opinion.isOutside = !m_own.isEmpty();
    if (m_models.contains(domain))
        return opinion;
    const QString unicode = m_domains->unicode(domain);
    const QString skeleton = m_domains->skeleton(unicode);
    if (m_domains->mixesScripts(unicode))
        opinion.doubts |= AddressDoubt::MixedScripts;
    opinion.meant = m_skeletons.value(skeleton);
    // letters of another script that read as plain Latin from end to end
    if (!opinion.meant.isEmpty() || (!isAscii(unicode) && isAscii(skeleton)))
        opinion.doubts |= AddressDoubt::LookAlike;
    if (!opinion.meant.isEmpty() || !isAscii(unicode))
        return opinion;
    opinion.meant = meantDomain(domain, m_models);
    if (!opinion.meant.isEmpty())
        opinion.doubts |= AddressDoubt::Typo;
    return opinion;
}

const ReceiverJudge::Opinion &ReceiverJudge::opinionOf(const QString &domain) const
{
    auto opinion = m_opinions.constFind(domain);
    if (opinion == m_opinions.cend())
        opinion = m_opinions.insert(domain, newOpinion(domain));
    return *opinion;
}

Receiver ReceiverJudge::judge(const QString &address) const
{
    Receiver receiver;
    receiver.address = address;
    receiver.fault = addressFault(address);
    receiver.isNeverMail = findNever(address) != m_never.cend();
    if (receiver.fault != AddressFault::None)
        return receiver;
    const QString domain = domainOf(address);
    if (hasAceLabel(domain) && !m_domains->ascii(domain)) {
        receiver.fault = AddressFault::BadUnicode;
        return receiver;
    }
    const Opinion &opinion = opinionOf(domain);
    receiver.doubts = opinion.doubts;
    receiver.isOutside = opinion.isOutside;
    if (!isAscii(address))
        receiver.doubts |= AddressDoubt::ForeignName;
    return receiver;
}

QString ReceiverJudge::meant(const QString &address) const
{
    return addressFault(address) == AddressFault::None ? opinionOf(domainOf(address)).meant
                                                       : QString();
}

QHash<QString, QString>::const_iterator ReceiverJudge::findNever(const QString &address) const
{
    if (m_never.isEmpty())
        return m_never.cend();
    auto found = m_never.constFind(address.toCaseFolded());
    QString domain = domainOf(address);
    while (found == m_never.cend() && !domain.isEmpty()) {
        found = m_never.constFind(domain);
        const qsizetype dot = domain.indexOf(u'.');
        domain = dot < 0 ? QString() : domain.sliced(dot + 1);
    }
    return found;
}

QString ReceiverJudge::neverMailReason(const QString &address) const
{
    const auto found = findNever(address);
    return found == m_never.cend() ? QString() : *found;
}

QString ReceiverJudge::shown(const Receiver &receiver) const
{
    const auto deceptive = AddressDoubts(AddressDoubt::LookAlike) | AddressDoubt::MixedScripts;
    if (receiver.fault != AddressFault::None || receiver.doubts & deceptive)
        return receiver.address;
    const qsizetype from = receiver.address.lastIndexOf(u'@') + 1;
    const QString domain = receiver.address.sliced(from);
    return hasAceLabel(domain) ? receiver.address.first(from) + m_domains->unicode(domain)
                               : receiver.address;
}

} // namespace herald
