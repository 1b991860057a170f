// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/receivers/receiverstexts.h"

#include <QCoreApplication>
#include <QTextDocument>

namespace herald::ui {

using namespace Qt::StringLiterals;
using Standing = Receiver::Standing;

namespace {

struct ReceiverWords
{
    Q_DECLARE_TR_FUNCTIONS(herald::ui::ReceiverWords)
};

/// `U+200B`, or the character itself where one can see it.
QString nameOf(char32_t c)
{
    const bool isSeen = c > 0x20 && QChar::isPrint(c);
    return isSeen ? QString::fromUcs4(&c, 1) : u"U+%1"_s.arg(uint(c), 4, 16, QChar(u'0')).toUpper();
}

/// Nothing of what a receiver is made of is markup.
QStringList linesOf(const Receiver &receiver, const ReceiverJudge &judge)
{
    QStringList lines;
    if (receiver.isNeverMail) {
        const QString reason = judge.neverMailReason(receiver.address);
        lines.append(ReceiverWords::tr("On the never-mail list: left out"));
        if (!reason.isEmpty())
            lines.append(reason);
    }
    if (receiver.fault != AddressFault::None)
        lines.append(standingWord(Standing::Invalid) + u": " + faultText(receiver));
    for (const QString &doubt : doubtTexts(receiver, judge))
        lines.append(standingWord(Standing::Doubtful) + u": " + doubt);
    if (receiver.isOutside)
        lines.append(ReceiverWords::tr("Outside: not in a domain of the profile"));
    return lines;
}

} // namespace

QString standingWord(Standing standing)
{
    switch (standing) {
    case Standing::NeverMail:
        return ReceiverWords::tr("Never mail");
    case Standing::Invalid:
        return ReceiverWords::tr("Not usable");
    case Standing::Doubtful:
        return ReceiverWords::tr("Doubtful");
    case Standing::Outside:
        return ReceiverWords::tr("Outside");
    case Standing::Fine:
        break;
    }
    return {};
}

QString faultText(const Receiver &receiver)
{
    const auto character = [&receiver] { return nameOf(faultyCharacter(receiver.address)); };
    switch (receiver.fault) {
    case AddressFault::None:
        return {};
    case AddressFault::NoAt:
        return ReceiverWords::tr("there is no @");
    case AddressFault::TwoAts:
        return ReceiverWords::tr("there is more than one @");
    case AddressFault::Hidden:
        return ReceiverWords::tr("it holds a character that cannot be seen (%1)").arg(character());
    case AddressFault::Quoted:
        return ReceiverWords::tr("names in quotes are not supported");
    case AddressFault::NoName:
        return ReceiverWords::tr("nothing stands before the @");
    case AddressFault::LongName:
        return ReceiverWords::tr("the part before the @ is longer than 64 bytes");
    case AddressFault::NameDots:
        return ReceiverWords::tr("a dot is out of place before the @");
    case AddressFault::BadCharacter:
        return faultyCharacter(receiver.address) == u' '
                   ? ReceiverWords::tr("it holds a blank")
                   : ReceiverWords::tr("%1 may not stand in it").arg(character());
    case AddressFault::NoDomain:
        return ReceiverWords::tr("nothing stands behind the @");
    case AddressFault::OneLabel:
        return ReceiverWords::tr("the domain has no ending, such as .com");
    case AddressFault::EmptyLabel:
        return ReceiverWords::tr("a dot is out of place in the domain");
    case AddressFault::LongLabel:
        return ReceiverWords::tr("a part of the domain is longer than 63 letters");
    case AddressFault::BadDomain:
        return faultyCharacter(receiver.address) == 0
                   ? ReceiverWords::tr("a hyphen is out of place in the domain")
                   : ReceiverWords::tr("%1 may not stand in a domain").arg(character());
    case AddressFault::Ip:
        return ReceiverWords::tr("an IP address is no mail domain");
    case AddressFault::NumericEnding:
        return ReceiverWords::tr("the domain ends in a number");
    case AddressFault::BadUnicode:
        return ReceiverWords::tr("the domain is no valid international name");
    case AddressFault::LongAddress:
        return ReceiverWords::tr("it is longer than 254 bytes");
    }
    return {};
}

QStringList doubtTexts(const Receiver &receiver, const ReceiverJudge &judge)
{
    QStringList texts;
    const QString meant = receiver.doubts ? judge.meant(receiver.address) : QString();
    if (receiver.doubts & AddressDoubt::Typo)
        texts.append(ReceiverWords::tr("is %1 meant?").arg(meant));
    if (receiver.doubts & AddressDoubt::LookAlike)
        texts.append(meant.isEmpty()
                         ? ReceiverWords::tr("the domain uses foreign letters that look Latin")
                         : ReceiverWords::tr("the domain looks like %1 and is not").arg(meant));
    if (receiver.doubts & AddressDoubt::MixedScripts)
        texts.append(ReceiverWords::tr("the domain mixes letters of different scripts"));
    if (receiver.doubts & AddressDoubt::ForeignName)
        texts.append(ReceiverWords::tr("many services refuse letters like these before the @"));
    return texts;
}

QString receiverToolTip(const Receiver &receiver, const ReceiverJudge &judge)
{
    QStringList lines{judge.shown(receiver)};
    if (lines.constFirst() != receiver.address)
        lines.append(receiver.address);
    QString text = (lines + linesOf(receiver, judge)).join(u'\n');
    return Qt::mightBeRichText(text) ? text.toHtmlEscaped().replace(u'\n', u"<br>"_s) : text;
}

QString receiverSpoken(const Receiver &receiver, const ReceiverJudge &judge)
{
    return (QStringList(judge.shown(receiver)) + linesOf(receiver, judge)).join(u", "_s);
}

} // namespace herald::ui
