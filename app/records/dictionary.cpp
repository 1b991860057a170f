// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/records/dictionary.h"

#include <algorithm>
#include <numeric>

namespace herald {

quint32 Dictionary::numberOf(const QString &text)
{
    const auto known = m_numbers.constFind(text);
    if (known != m_numbers.cend())
        return *known;
    const quint32 number = size();
    m_texts.append(text);
    m_numbers.insert(text, number);
    return number;
}

QList<quint32> Dictionary::ranks() const
{
    QList<quint32> sorted(m_texts.size());
    std::iota(sorted.begin(), sorted.end(), 0U);
    std::sort(sorted.begin(), sorted.end(), [this](quint32 a, quint32 b) {
        const int order = m_texts.at(a).compare(m_texts.at(b), Qt::CaseInsensitive);
        return order != 0 ? order < 0 : a < b;
    });
    QList<quint32> ranks(m_texts.size());
    for (quint32 place = 0; place < size(); ++place)
        ranks[sorted.at(place)] = place;
    return ranks;
}

qsizetype Dictionary::bytes() const
{
    qsizetype bytes = 0;
    for (const QString &text : m_texts)
        bytes += 64 + text.size() * qsizetype(sizeof(QChar));
    return bytes;
}

} // namespace herald
