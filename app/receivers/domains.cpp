// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/receivers/domains.h"

#include <QStringList>

#include <unicode/uidna.h>
#include <unicode/uspoof.h>

#include <algorithm>

namespace herald {

namespace {

constexpr qsizetype longest = 255; ///< of a domain name, in bytes; what is longer is none

using Convert = int32_t (*)(const UIDNA *, const UChar *, int32_t, UChar *, int32_t, UIDNAInfo *,
                            UErrorCode *);

std::optional<QString> converted(Convert convert, const UIDNA *idna, const QString &domain)
{
    if (!idna || domain.size() > longest)
        return {};
    UErrorCode status = U_ZERO_ERROR;
    UIDNAInfo info = UIDNA_INFO_INITIALIZER;
    QString result(4 * longest, Qt::Uninitialized);
    const int32_t size =
        convert(idna, reinterpret_cast<const UChar *>(domain.utf16()), int32_t(domain.size()),
                reinterpret_cast<UChar *>(result.data()), int32_t(result.size()), &info, &status);
    if (U_FAILURE(status) || info.errors != 0)
        return {};
    result.truncate(size);
    return result;
}

} // namespace

void Domains::Close::operator()(UIDNA *idna) const
{
    uidna_close(idna);
}

void Domains::Close::operator()(USpoofChecker *checker) const
{
    uspoof_close(checker);
}

Domains::Domains()
{
    UErrorCode status = U_ZERO_ERROR;
    m_idna.reset(uidna_openUTS46(UIDNA_USE_STD3_RULES | UIDNA_CHECK_BIDI | UIDNA_CHECK_CONTEXTJ |
                                     UIDNA_NONTRANSITIONAL_TO_ASCII |
                                     UIDNA_NONTRANSITIONAL_TO_UNICODE,
                                 &status));
    status = U_ZERO_ERROR;
    m_checker.reset(uspoof_open(&status));
    uspoof_setRestrictionLevel(m_checker.get(), USPOOF_HIGHLY_RESTRICTIVE);
    uspoof_setChecks(m_checker.get(), USPOOF_RESTRICTION_LEVEL, &status);
    if (U_FAILURE(status))
        m_checker.reset();
}

std::optional<QString> Domains::ascii(const QString &domain) const
{
    if (isAscii(domain) && !hasAceLabel(domain))
        return domain.toLower();
    return converted(uidna_nameToASCII, m_idna.get(), domain);
}

QString Domains::unicode(const QString &domain) const
{
    if (!hasAceLabel(domain))
        return domain;
    return converted(uidna_nameToUnicode, m_idna.get(), domain).value_or(domain);
}

QString Domains::skeleton(const QString &domain) const
{
    if (!m_checker || domain.size() > longest)
        return domain;
    UErrorCode status = U_ZERO_ERROR;
    QString result(8 * domain.size() + 16, Qt::Uninitialized);
    const int32_t size = uspoof_getSkeleton(
        m_checker.get(), 0, reinterpret_cast<const UChar *>(domain.utf16()), int32_t(domain.size()),
        reinterpret_cast<UChar *>(result.data()), int32_t(result.size()), &status);
    if (U_FAILURE(status) || size > result.size())
        return domain;
    result.truncate(size);
    return result.toCaseFolded();
}

bool Domains::mixesScripts(const QString &unicodeDomain) const
{
    if (!m_checker || isAscii(unicodeDomain))
        return false;
    const QStringList labels = unicodeDomain.split(u'.');
    return std::any_of(labels.cbegin(), labels.cend(), [this](const QString &label) {
        UErrorCode status = U_ZERO_ERROR;
        return uspoof_check2(m_checker.get(), reinterpret_cast<const UChar *>(label.utf16()),
                             int32_t(label.size()), nullptr, &status) != 0;
    });
}

bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

bool hasAceLabel(QStringView domain)
{
    return domain.contains(u"xn--", Qt::CaseInsensitive);
}

} // namespace herald
