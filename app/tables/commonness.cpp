// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tables/commonness.h"

#include "app/tables/charsets.h"
#include "app/tables/decoder.h"

#include <unicode/ucsdet.h>

#include <algorithm>
#include <array>
#include <memory>

namespace herald {

namespace {

using Byte = uchar;

bool isBetween(int value, int least, int most)
{
    return value >= least && value <= most;
}

/// GB 2312 is in two levels: 3,755 common characters, then 3,008 others. The first rows are
/// punctuation and full-width letters.
double commonInGb(Byte lead, Byte trail)
{
    if (isBetween(trail, '0', '9'))
        return 0.5;
    if (trail < 0xA1)
        return 0; // only GBK has these
    if (isBetween(lead, 0xB0, 0xD7) || isBetween(lead, 0xA1, 0xA3))
        return 1;
    return isBetween(lead, 0xD8, 0xF7) ? 0.5 : 0;
}

/// Big5 too: 5,401 common characters, then 7,652 others.
double commonInBig5(Byte lead, Byte trail)
{
    const int code = lead << 8 | trail;
    if (isBetween(code, 0xA440, 0xC67E) || isBetween(code, 0xA140, 0xA3BF))
        return 1;
    return isBetween(code, 0xC940, 0xF9D5) ? 0.5 : 0;
}

/// The mean over all characters that are not ASCII; 0 when the bytes are not of that character set.
/// A sample may end within a character, and a long list may hold a broken byte.
double shareOf(const QByteArray &sample, const QByteArray &charset, double (*common)(Byte, Byte))
{
    constexpr qsizetype readableForOneBroken = 200;
    const QString text = Decoder(charset).take(sample, true);
    const qsizetype broken = text.count(QChar::ReplacementCharacter);
    if (broken > 1 + text.size() / readableForOneBroken)
        return 0;
    double sum = 0;
    int count = 0;
    for (qsizetype i = 0; i + 1 < sample.size(); ++i) {
        const Byte lead = Byte(sample.at(i));
        if (lead < 0x80)
            continue;
        const Byte trail = Byte(sample.at(++i));
        ++count;
        sum += common(lead, trail);
        if (isBetween(trail, '0', '9'))
            i += 2; // four bytes, which only GB 18030 has
    }
    return count == 0 ? 0 : sum / count;
}

/// Letters with accents stand alone between ASCII and are the upper half of Latin-1.
double shareOfLatin(const QByteArray &sample)
{
    int letters = 0;
    int count = 0;
    for (const char byte : sample) {
        count += Byte(byte) >= 0x80 ? 1 : 0;
        letters += Byte(byte) >= 0xC0 ? 1 : 0;
    }
    constexpr double weight = 0.6; // nearly every text can be read this way
    return count == 0 ? 0 : weight * letters / count;
}

QByteArray askIcu(const QByteArray &sample)
{
    UErrorCode error = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)> detector(ucsdet_open(&error),
                                                                              ucsdet_close);
    ucsdet_setText(detector.get(), sample.constData(), int(sample.size()), &error);
    const UCharsetMatch *match = ucsdet_detect(detector.get(), &error);
    if (U_FAILURE(error) || !match)
        return "windows-1252";
    const QByteArray name = ucsdet_getName(match, &error);
    return knownCharsets().contains(name) ? name : QByteArray("windows-1252");
}

} // namespace

QByteArray mostCommonReading(const QByteArray &sample)
{
    constexpr double leastShare = 0.5;
    struct Reading
    {
        QByteArray charset;
        double share;
    };
    const std::array readings{
        Reading{"GB18030", shareOf(sample, "GB18030", commonInGb)}, // wins a tie
        Reading{"Big5", shareOf(sample, "Big5", commonInBig5)},
        Reading{"windows-1252", shareOfLatin(sample)},
    };
    const auto *best =
        std::max_element(readings.begin(), readings.end(),
                         [](const Reading &a, const Reading &b) { return a.share < b.share; });
    return best->share >= leastShare ? best->charset : askIcu(sample);
}

} // namespace herald
