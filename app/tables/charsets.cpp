// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tables/charsets.h"

#include "app/tables/commonness.h"

#include <QIODevice>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace herald {

namespace {

constexpr qint64 chunk = 1 << 20;
constexpr qsizetype sampleSize = 1 << 16; ///< of what is not ASCII
constexpr std::array<std::pair<const char *, QByteArrayView>, 3> marks{{
    {"UTF-8", "\xEF\xBB\xBF"},
    {"UTF-16LE", "\xFF\xFE"},
    {"UTF-16BE", "\xFE\xFF"},
}};

/// Counts what tells UTF-8 from the rest: whole characters of several bytes, and bytes that
/// belong to none.
class Utf8Count
{
public:
    void take(QByteArrayView bytes)
    {
        for (const char byte : bytes)
            take(uchar(byte));
    }
    /// A few broken bytes do not make a long text another one.
    [[nodiscard]] bool isUtf8() const { return m_bad == 0 || m_bad * 20 < m_good; }

private:
    void take(uchar byte)
    {
        if (m_missing > 0 && byte >= m_least && byte <= m_most) {
            m_least = 0x80;
            m_most = 0xBF;
            if (--m_missing == 0)
                ++m_good;
            return;
        }
        m_bad += m_missing > 0 ? 1 : 0; // the one before is not whole
        begin(byte);
    }
    void begin(uchar byte)
    {
        m_least = byte == 0xE0 ? 0xA0 : byte == 0xF0 ? 0x90 : 0x80;
        m_most = byte == 0xED ? 0x9F : byte == 0xF4 ? 0x8F : 0xBF;
        m_missing = 0;
        if (byte >= 0xC2 && byte <= 0xDF)
            m_missing = 1;
        else if (byte >= 0xE0 && byte <= 0xEF)
            m_missing = 2;
        else if (byte >= 0xF0 && byte <= 0xF4)
            m_missing = 3;
        else if (byte >= 0x80)
            ++m_bad;
    }

    qint64 m_good = 0;
    qint64 m_bad = 0;
    int m_missing = 0;
    uchar m_least = 0x80; ///< what may come next
    uchar m_most = 0xBF;
};

/// Text of a table has line ends, digits and Latin letters, whose other byte is zero in UTF-16.
class ZeroCount
{
public:
    void take(QByteArrayView bytes)
    {
        for (const char byte : bytes)
            m_zeros[m_at++ % 2] += byte == 0 ? 1 : 0;
    }
    [[nodiscard]] std::optional<QByteArray> utf16() const
    {
        const auto [even, odd] = m_zeros;
        if ((even + odd) * 10 < m_at || m_at == 0)
            return std::nullopt;
        if (odd >= 8 * even)
            return "UTF-16LE";
        if (even >= 8 * odd)
            return "UTF-16BE";
        return std::nullopt;
    }

private:
    qint64 m_at = 0;
    std::array<qint64, 2> m_zeros{}; ///< at even and odd places
};

/// The lines that are not ASCII.
void sampleFrom(QByteArrayView bytes, QByteArray &sample)
{
    qsizetype begin = 0;
    while (begin < bytes.size() && sample.size() < sampleSize) {
        qsizetype end = bytes.indexOf('\n', begin);
        end = end < 0 ? bytes.size() : end + 1;
        const QByteArrayView line =
            bytes.sliced(begin, end - begin).first(std::min<qsizetype>(end - begin, sampleSize));
        if (std::any_of(line.begin(), line.end(), [](char byte) { return uchar(byte) >= 0x80; }))
            sample.append(line.data(), line.size());
        begin = end;
    }
}

} // namespace

const QList<QByteArray> &knownCharsets()
{
    static const QList<QByteArray> known{"UTF-8",    "GB18030",   "Big5",   "UTF-16LE",
                                         "UTF-16BE", "Shift_JIS", "EUC-KR", "windows-1252"};
    return known;
}

int markSizeOf(QByteArrayView head, const QByteArray &charset)
{
    for (const auto &[name, mark] : marks) {
        if (charset == name && head.startsWith(mark))
            return int(mark.size());
    }
    return 0;
}

QByteArray detectCharset(QIODevice &file, const std::stop_token &stop)
{
    Utf8Count utf8;
    ZeroCount zeros;
    QByteArray sample;
    for (bool isFirst = true; !stop.stop_requested(); isFirst = false) {
        const QByteArray bytes = file.read(chunk);
        if (bytes.isEmpty())
            break;
        for (const auto &[name, mark] : marks) {
            if (isFirst && bytes.startsWith(mark))
                return name;
        }
        utf8.take(bytes);
        zeros.take(bytes);
        sampleFrom(bytes, sample);
    }
    if (const std::optional<QByteArray> wide = zeros.utf16())
        return *wide;
    return utf8.isUtf8() ? QByteArray("UTF-8") : mostCommonReading(sample);
}

} // namespace herald
