// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/body/bodysize.h"

#include <QCoreApplication>
#include <QLocale>

namespace herald::ui {

namespace {

class BodySize
{
    Q_DECLARE_TR_FUNCTIONS(BodySize)
};

/// 8.4; whole numbers from ten on
QString kilobytes(qsizetype bytes)
{
    const double value = double(bytes) / 1024;
    return QLocale().toString(value, 'f', value < 10 ? 1 : 0);
}

} // namespace

qsizetype encodedSize(QStringView text)
{
    qsizetype size = 0;
    for (const QChar c : text) {
        const char16_t code = c.unicode();
        const bool stays = (code >= u'a' && code <= u'z') || (code >= u'A' && code <= u'Z') ||
                           (code >= u'0' && code <= u'9') || code == u'-' || code == u'_' ||
                           code == u'.' || code == u'~';
        if (stays)
            size += 1;
        else if (code < 0x80)
            size += 3;
        else if (code < 0x800 || c.isSurrogate())
            size += 6; // half of the four bytes of a pair
        else
            size += 9;
    }
    return size;
}

QString bodySizeText(qsizetype characters, qsizetype encoded)
{
    return BodySize::tr("%1 characters, %2 KB as sent")
        .arg(QLocale().toString(characters), kilobytes(encoded));
}

QString addressSizeText(qsizetype address)
{
    return BodySize::tr("Address: %1 of about %2 KB")
        .arg(kilobytes(address), QLocale().toString(cautiousAddress / 1024));
}

QString addressProblem(qsizetype address)
{
    if (address <= cautiousAddress)
        return {};
    return BodySize::tr("The address is %1 KB long; a gateway may refuse it. Shorten the body, or "
                        "choose the request form “Form body” in the profile.")
        .arg(kilobytes(address));
}

} // namespace herald::ui
