// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/credential.h"
#include "app/model/language.h"

#include <QDateTime>
#include <QStringList>

#include <optional>
#include <random>

namespace herald::conformance {

/// Makes up what a person might have typed, and what is easily encoded wrongly. The same seed
/// makes the same.
class Invention
{
public:
    explicit Invention(quint64 seed);

    [[nodiscard]] int number(int least, int most);
    [[nodiscard]] bool oneIn(int chances);
    [[nodiscard]] QString text(int pieces); ///< up to that many pieces; now and then empty
    [[nodiscard]] QString filledText(int pieces);
    [[nodiscard]] QString longText(int bytes); ///< that long in UTF-8
    [[nodiscard]] QString hex(int digits);
    [[nodiscard]] QString address();
    [[nodiscard]] QDateTime moment();
    [[nodiscard]] std::optional<Language> language();
    /// Of this kind; its id and secrets hold what such things hold, `+/=` among it.
    [[nodiscard]] Credential credential(CredentialKind kind);

    template <class T>
    [[nodiscard]] T oneOf(std::initializer_list<T> choices)
    {
        return choices.begin()[number(0, int(choices.size()) - 1)];
    }

private:
    [[nodiscard]] QString from(QStringView letters, int count);

    std::mt19937_64 m_random;
};

} // namespace herald::conformance
