// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <iterator>

namespace herald::sandbox {

/// Numbers that look random and depend on nothing but a seed, a topic and an index, so that any
/// row of a generated list can be made on its own. The mixing is splitmix64's.
class Dice
{
public:
    Dice(quint64 seed, quint64 topic, quint64 index)
        : m_state(mixed(mixed(mixed(seed) ^ topic) ^ index))
    {}

    [[nodiscard]] quint64 next() { return mixed(m_state += 0x9e3779b97f4a7c15U); }
    [[nodiscard]] int below(int bound) { return int(next() % quint64(bound)); }
    [[nodiscard]] bool percent(int chance) { return below(100) < chance; }

    template <class Pool>
    [[nodiscard]] auto pick(const Pool &pool)
    {
        return pool[below(int(std::size(pool)))];
    }

private:
    static quint64 mixed(quint64 z)
    {
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9U;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebU;
        return z ^ (z >> 31);
    }

    quint64 m_state;
};

/// The last `digits` hexadecimal digits of a number.
[[nodiscard]] inline QString hexDigits(quint64 number, int digits)
{
    return QStringLiteral("%1").arg(number, digits, 16, QLatin1Char('0')).right(digits);
}

} // namespace herald::sandbox
