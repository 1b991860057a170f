// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/languagecode.h"

namespace herald {

using namespace Qt::StringLiterals;

QString languageCode(Language language)
{
    return language == Language::Chinese ? u"zh"_s : u"en"_s;
}

std::optional<Language> languageFromCode(QStringView code)
{
    if (code == "zh"_L1)
        return Language::Chinese;
    if (code == "en"_L1)
        return Language::English;
    return std::nullopt;
}

} // namespace herald
