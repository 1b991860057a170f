// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/resemblance.h"

#include <algorithm>

namespace herald {

namespace {

/// Two letters in a row, as one number.
using Pair = quint32;

QString foldedSubject(const QString &subject)
{
    QString folded;
    for (const QChar c : subject.normalized(QString::NormalizationForm_KC).toCaseFolded()) {
        if (c.isLetter() || c.isSurrogate())
            folded.append(c);
    }
    return folded;
}

QList<Pair> pairsOf(const QString &text)
{
    QList<Pair> pairs;
    for (qsizetype i = 1; i < text.size(); ++i)
        pairs.append((Pair(text.at(i - 1).unicode()) << 16) | text.at(i).unicode());
    std::sort(pairs.begin(), pairs.end());
    return pairs;
}

/// Sørensen and Dice: how many pairs of letters both have. It takes Chinese as it takes English.
double likeness(const QString &a, const QString &b)
{
    const QList<Pair> ours = pairsOf(a);
    const QList<Pair> theirs = pairsOf(b);
    if (ours.isEmpty() || theirs.isEmpty())
        return 0;
    QList<Pair> both;
    std::set_intersection(ours.cbegin(), ours.cend(), theirs.cbegin(), theirs.cend(),
                          std::back_inserter(both));
    return 2.0 * double(both.size()) / double(ours.size() + theirs.size());
}

constexpr double nearly = 0.8;

} // namespace

bool isNearlySameSubject(const QString &a, const QString &b)
{
    const QString ours = foldedSubject(a);
    const QString theirs = foldedSubject(b);
    if (ours.isEmpty() || theirs.isEmpty())
        return a.simplified() == b.simplified();
    return ours == theirs || likeness(ours, theirs) >= nearly;
}

QString foldedAddress(const QString &address)
{
    return address.trimmed().toCaseFolded();
}

ResemblanceSearch::ResemblanceSearch(Notification mail)
    : m_mail(std::move(mail))
{
    m_mail.lang.reset();
    m_receivers.reserve(m_mail.receivers.size());
    for (const QString &receiver : std::as_const(m_mail.receivers))
        m_receivers.insert(foldedAddress(receiver));
}

void ResemblanceSearch::look(const SendId &send, const BatchId &batch, const QDateTime &when,
                             const Notification &before)
{
    if (!isNearlySameSubject(m_mail.subject, before.subject))
        return;
    Group &group = m_groups[batch.text() + QChar(u'\n') + foldedSubject(before.subject)];
    if (group.found.send.isEmpty()) {
        group.found.send = send;
        group.found.when = when;
    }
    for (const QString &receiver : before.receivers) {
        const QString folded = foldedAddress(receiver);
        if (group.receivers.contains(folded))
            continue;
        group.receivers.insert(folded);
        ++group.found.before;
        if (m_receivers.contains(folded))
            ++group.found.shared;
    }
    Notification compared = before;
    compared.lang.reset();
    group.found.isSame = group.found.isSame || compared == m_mail;
}

std::optional<Resemblance> ResemblanceSearch::closest() const
{
    std::optional<Resemblance> best;
    for (const Group &group : m_groups) {
        const Resemblance &found = group.found;
        if (!found.isSame && 2 * qsizetype(found.shared) <= m_receivers.size())
            continue;
        const auto weight = [](const Resemblance &r) {
            return std::tuple(r.isSame, r.shared, r.when);
        };
        if (!best || weight(found) > weight(*best))
            best = found;
    }
    return best;
}

} // namespace herald
