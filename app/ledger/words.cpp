// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ledger/words.h"

#include <array>
#include <span>

namespace herald {

using namespace Qt::StringLiterals;

namespace {

template <class Enum>
struct Word
{
    Enum value;
    QLatin1StringView text;
};

constexpr std::array<Word<Hold>, 6> holds{{{Hold::None, "none"_L1},
                                           {Hold::Counting, "counting"_L1},
                                           {Hold::ByHand, "by-hand"_L1},
                                           {Hold::Restarted, "restarted"_L1},
                                           {Hold::Moved, "moved"_L1},
                                           {Hold::Refusals, "refusals"_L1}}};

constexpr std::array<Word<Outcome>, 5> outcomes{{{Outcome::Accepted, "accepted"_L1},
                                                 {Outcome::Refused, "refused"_L1},
                                                 {Outcome::NotSent, "not-sent"_L1},
                                                 {Outcome::Unknown, "unknown"_L1},
                                                 {Outcome::Cancelled, "cancelled"_L1}}};

constexpr std::array<Word<Decision>, 3> decisions{{{Decision::TreatAsSent, "sent"_L1},
                                                   {Decision::TreatAsNotSent, "not-sent"_L1},
                                                   {Decision::SendAgain, "send-again"_L1}}};

constexpr std::array<Word<CloudKind>, 2> clouds{
    {{CloudKind::Alibaba, "alibaba"_L1}, {CloudKind::Huawei, "huawei"_L1}}};

template <class Enum, size_t size>
QString wordOf(const std::array<Word<Enum>, size> &words, Enum value)
{
    for (const Word<Enum> &word : words) {
        if (word.value == value)
            return word.text;
    }
    return {};
}

template <class Enum, size_t size>
Enum valueOf(const std::array<Word<Enum>, size> &words, const QString &text, Enum otherwise)
{
    for (const Word<Enum> &word : words) {
        if (word.text == text)
            return word.value;
    }
    return otherwise;
}

} // namespace

QString word(Hold hold)
{
    return wordOf(holds, hold);
}

QString word(Outcome outcome)
{
    return wordOf(outcomes, outcome);
}

QString word(Decision decision)
{
    return wordOf(decisions, decision);
}

QString word(CloudKind cloud)
{
    return wordOf(clouds, cloud);
}

Hold holdFrom(const QString &text)
{
    return valueOf(holds, text, Hold::Moved);
}

Outcome outcomeFrom(const QString &text)
{
    return valueOf(outcomes, text, Outcome::Unknown);
}

Decision decisionFrom(const QString &text)
{
    return valueOf(decisions, text, Decision::TreatAsSent);
}

CloudKind cloudFrom(const QString &text)
{
    return valueOf(clouds, text, CloudKind::Alibaba);
}

} // namespace herald
