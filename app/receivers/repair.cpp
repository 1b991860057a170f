// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/receivers/repair.h"

#include "app/receivers/characters.h"
#include "app/receivers/domains.h"

namespace herald {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView openMarks = u"<([{\"'`";
constexpr QStringView closeMarks = u">)]}\"'`";
constexpr QStringView endMarks = u".:";

bool isQuotedName(QStringView text)
{
    return text.startsWith(u'"') && text.indexOf(u"\"@", 1) > 0;
}

bool isHidden(QChar c)
{
    return isHiddenCharacter(c.unicode());
}

/// `mailto:a@b?subject=…`
bool takeOffScheme(QStringView &text)
{
    constexpr auto scheme = "mailto:"_L1;
    if (!text.startsWith(scheme, Qt::CaseInsensitive))
        return false;
    text = text.sliced(scheme.size());
    const qsizetype at = text.indexOf(u'@');
    const qsizetype query = at < 0 ? -1 : text.indexOf(u'?', at);
    if (query >= 0)
        text.truncate(query);
    return true;
}

/// Takes one thing off an end; false when there is nothing to take off.
bool takeOff(QStringView &text, Repairs &repairs)
{
    if (text.isEmpty())
        return false;
    const QChar first = text.front();
    const QChar last = text.back();
    if (first == u' ' || last == u' ') {
        text = text.trimmed();
    } else if (isHidden(first)) {
        text = text.sliced(1);
        repairs |= Repair::Hidden;
    } else if (isHidden(last)) {
        text.chop(1);
        repairs |= Repair::Hidden;
    } else if (openMarks.contains(first) && !isQuotedName(text)) {
        text = text.sliced(1);
        repairs |= Repair::Marks;
    } else if (closeMarks.contains(last) && !text.contains(u"@[")) {
        text.chop(1);
        repairs |= Repair::Marks;
    } else if (endMarks.contains(last)) {
        text.chop(1);
        repairs |= Repair::End;
    } else if (takeOffScheme(text)) {
        repairs |= Repair::Marks;
    } else {
        return false;
    }
    return true;
}

/// The domain as it is sent; what is no domain name stays as it was written.
void repairDomain(QString &address, Repairs &repairs, const Domains &domains)
{
    const qsizetype from = address.lastIndexOf(u'@') + 1;
    const QString domain = address.sliced(from);
    const std::optional<QString> ascii = domains.ascii(domain);
    if (!ascii || *ascii == domain)
        return;
    repairs |= isAscii(domain) ? Repair::LowerCase : Repair::Converted;
    address.truncate(from);
    address.append(*ascii);
}

QStringView bare(QStringView text, Repairs &repairs)
{
    while (takeOff(text, repairs)) {
    }
    return text;
}

/// Words in which nothing stands that means something between addresses.
QString plainWords(QString words)
{
    constexpr QStringView marks = u",;\t\n\"\\<>()[]{}";
    for (QChar &c : words) {
        if (marks.contains(c))
            c = u' ';
    }
    return words.simplified();
}

} // namespace

RepairedAddress repairedAddress(QStringView written, const Domains &domains)
{
    RepairedAddress repaired;
    const QString read = readForm(written);
    if (read != written && read != written.toString().replace(QChar::Nbsp, u' '))
        repaired.repairs |= Repair::FullWidth;
    repaired.text = bare(read, repaired.repairs).toString();
    while (!repaired.text.contains(u'@')) {
        const QString words = plainWords(bare(repaired.text, repaired.repairs).toString());
        if (words == repaired.text)
            break;
        repaired.text = words;
    }
    if (repaired.text.contains(u'@'))
        repairDomain(repaired.text, repaired.repairs, domains);
    repaired.fault = addressFault(repaired.text);
    // `xn--` with nonsense behind is ASCII all the same
    if (repaired.fault == AddressFault::None && hasAceLabel(repaired.text) &&
        !domains.ascii(repaired.text.section(u'@', -1)))
        repaired.fault = AddressFault::BadUnicode;
    return repaired;
}

} // namespace herald
