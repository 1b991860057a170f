// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets.h"

#include "app/model/notification.h"
#include "app/receivers/characters.h"
#include "app/receivers/domains.h"
#include "app/receivers/intake.h"
#include "app/receivers/receiverjudge.h"
#include "app/receivers/receiverlist.h"

#include <QSet>

namespace herald::fuzz {

using namespace Qt::StringLiterals;
using Fate = IntakePiece::Fate;

namespace {

const std::shared_ptr<const Domains> &domains()
{
    static const auto known = std::make_shared<const Domains>();
    return known;
}

bool isNothing(QStringView text)
{
    const QString read = readForm(text);
    return std::all_of(read.begin(), read.end(),
                       [](QChar c) { return c == u' ' || isSeparator(c.unicode()); });
}

/// Every character is in a piece, or separates pieces.
void examinePieces(const QString &text, const ReceiverIntake &intake)
{
    const QStringView view(text);
    qsizetype at = 0;
    qsizetype accepted = 0;
    for (const IntakePiece &piece : intake.pieces) {
        require(piece.span.from >= at && piece.span.size > 0 && piece.span.end() <= text.size(),
                "pieces stand one behind the other, in the text");
        require(isNothing(view.sliced(at, piece.span.from - at)), "no word is between pieces");
        at = piece.span.end();
        const bool isKnown = piece.fate == Fate::Accepted || piece.fate == Fate::Merged;
        require(isKnown == (piece.receiver >= 0), "who is accepted or merged is somebody");
        require(piece.receiver < intake.accepted.size(), "a piece names a receiver that is there");
        if (piece.fate == Fate::Accepted)
            require(piece.receiver == accepted++, "receivers are in the order of the text");
    }
    require(isNothing(view.sliced(at)), "no word is behind the last piece");
    require(accepted == intake.accepted.size(), "every receiver has a piece");
    require(intake.count(Fate::Accepted) + intake.count(Fate::Merged) + intake.leftOut() ==
                intake.pieces.size(),
            "every piece has one fate");
    const QSet<QString> once(intake.accepted.begin(), intake.accepted.end());
    require(once.size() == intake.accepted.size(), "nobody is there twice");
}

void examineReceivers(const QStringList &addresses)
{
    ReceiverJudge judge(domains());
    judge.setOwnDomains({u"example.com"_s});
    judge.setNeverMail({{u"never.example"_s, u"asked not to"_s}});
    const ReceiverList list = ReceiverList().with(addresses, judge);
    require(list.size() == addresses.size(), "every receiver is judged");
    require(list.sent().size() == list.tally().sent, "those who are sent to are counted");
    for (const Receiver &receiver : list.receivers()) {
        require(!judge.shown(receiver).isEmpty(), "every receiver can be shown");
        if (receiver.fault == AddressFault::None)
            require(isMailAddress(receiver.address), "what has no fault can be sent");
        (void)judge.meant(receiver.address);
        (void)faultyCharacter(receiver.address);
    }
    (void)list.sorted(ReceiverList::Order::ByDomain);
}

} // namespace

void receivers(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    for (const LooseWords loose : {LooseWords::BelongToAddress, LooseWords::StandAlone}) {
        const ReceiverIntake intake = intakeOf(text, *domains(), {.loose = loose, .known = {}});
        examinePieces(text, intake);
        examineReceivers(intake.accepted);
        const ReceiverIntake again =
            intakeOf(intake.accepted, *domains(), {.loose = loose, .known = intake.accepted});
        require(again.accepted.isEmpty(), "what was accepted is known when it comes again");
        const auto isFine = [](const QString &address) { return isMailAddress(address); };
        QStringList fine;
        std::copy_if(intake.accepted.begin(), intake.accepted.end(), std::back_inserter(fine),
                     isFine);
        const QString written = textOf(fine, u"\n"_s);
        require(intakeOf(written, *domains(), {.loose = loose, .known = {}}).accepted == fine,
                "receivers that are written as a text are read again");
    }
    for (const QString &address : receiversFromText(text))
        (void)isMailAddress(address);
}

} // namespace herald::fuzz
