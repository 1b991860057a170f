// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/fonts.h"

#include <QFontDatabase>

#include <algorithm>

namespace herald::ui {

using namespace Qt::StringLiterals;

TypeScale typeScale()
{
    const qreal system = QFontDatabase::systemFont(QFontDatabase::GeneralFont).pointSizeF();
    const qreal base = std::clamp(system, 10.0, 20.0);
    return {.base = base, .heading = base * 1.15, .title = base * 1.7};
}

QStringList textFamilies(Language language)
{
    const QStringList latin{u"Inter"_s};
    const QStringList chinese{u"Noto Sans CJK SC"_s, u"Microsoft YaHei UI"_s, u"PingFang SC"_s};
    const QStringList families = language == Language::Chinese ? chinese + latin : latin + chinese;
    return families + QStringList{u"sans-serif"_s};
}

QStringList monoFamilies()
{
    return {u"JetBrains Mono"_s, u"DejaVu Sans Mono"_s,      u"Consolas"_s,
            u"Menlo"_s,          u"Noto Sans Mono CJK SC"_s, u"monospace"_s};
}

} // namespace herald::ui
