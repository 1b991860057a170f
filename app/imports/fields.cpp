// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/imports/fields.h"

#include <algorithm>
#include <array>
#include <utility>

namespace herald::imports {

using namespace Qt::StringLiterals;

Fields &Fields::operator=(Fields &&other) noexcept
{
    std::swap(m_values, other.m_values); // ours are wiped with it
    std::swap(m_spoilt, other.m_spoilt);
    return *this;
}

Fields::~Fields()
{
    for (auto &[name, value] : m_values)
        value.fill('\0');
}

void Fields::set(const QString &name, QByteArray &&value)
{
    QByteArray &place = m_values[name];
    place.fill('\0');
    place = std::move(value);
}

QByteArrayView Fields::bytes(QLatin1StringView name) const
{
    const auto value = name.isEmpty() ? m_values.end() : m_values.find(name);
    return value == m_values.end() ? QByteArrayView() : QByteArrayView(value->second);
}

bool Fields::has(QLatin1StringView name) const
{
    return !bytes(name).trimmed().isEmpty();
}

QString Fields::text(QLatin1StringView name)
{
    const QByteArrayView value = bytes(name).trimmed();
    judge(name, value);
    return QString::fromUtf8(value);
}

Secret Fields::secret(QLatin1StringView name)
{
    const QByteArrayView value = bytes(name);
    judge(name, value);
    return Secret(value);
}

bool Fields::isOn(QLatin1StringView name) const
{
    constexpr std::array words{"true"_L1, "yes"_L1, "on"_L1, "1"_L1};
    const QByteArrayView value = bytes(name).trimmed();
    return std::any_of(words.begin(), words.end(), [&](QLatin1StringView word) {
        return value.compare(QByteArrayView(word.data(), word.size()), Qt::CaseInsensitive) == 0;
    });
}

QString Fields::firstLike(QLatin1StringView begin) const
{
    for (auto value = m_values.lower_bound(begin); value != m_values.end(); ++value) {
        if (!value->first.startsWith(begin))
            break;
        if (!value->second.trimmed().isEmpty())
            return value->first;
    }
    return {};
}

void Fields::judge(QLatin1StringView name, QByteArrayView value)
{
    const bool isSpoilt = std::any_of(value.begin(), value.end(),
                                      [](char c) { return uchar(c) < 0x20 || c == 0x7f; });
    if (isSpoilt && m_spoilt.isEmpty())
        m_spoilt = name;
}

bool holdsControl(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line ||
               c.category() == QChar::Separator_Paragraph;
    });
}

} // namespace herald::imports
