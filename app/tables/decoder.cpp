// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tables/decoder.h"

#include <unicode/ucnv.h>
#include <unicode/ucnv_cb.h>

namespace herald {

namespace {

/// ICU's own substitute is U+001A in some character sets.
void replace(const void *, UConverterToUnicodeArgs *args, const char *, int32_t,
             UConverterCallbackReason reason, UErrorCode *error)
{
    if (reason > UCNV_IRREGULAR)
        return;
    *error = U_ZERO_ERROR;
    const UChar replacement = 0xFFFD;
    ucnv_cbToUWriteUChars(args, &replacement, 1, 0, error);
}

} // namespace

void Decoder::Close::operator()(UConverter *converter) const
{
    ucnv_close(converter);
}

Decoder::Decoder(const QByteArray &charset)
{
    UErrorCode error = U_ZERO_ERROR;
    m_converter.reset(ucnv_open(charset.constData(), &error));
    if (!m_converter) {
        error = U_ZERO_ERROR;
        m_converter.reset(ucnv_open("UTF-8", &error));
    }
    ucnv_setToUCallBack(m_converter.get(), replace, nullptr, nullptr, nullptr, &error);
}

QString Decoder::take(QByteArrayView bytes, bool isLast)
{
    QString text;
    text.resize(bytes.size() + 16);
    qsizetype filled = 0;
    const char *from = bytes.data();
    const char *const end = from + bytes.size();
    UErrorCode error = U_ZERO_ERROR;
    do {
        error = U_ZERO_ERROR;
        if (filled == text.size())
            text.resize(2 * text.size());
        auto *const begin = reinterpret_cast<UChar *>(text.data());
        UChar *to = begin + filled;
        ucnv_toUnicode(m_converter.get(), &to, begin + text.size(), &from, end, nullptr, isLast,
                       &error);
        filled = to - begin;
    } while (error == U_BUFFER_OVERFLOW_ERROR);
    text.resize(filled);
    return text;
}

} // namespace herald
