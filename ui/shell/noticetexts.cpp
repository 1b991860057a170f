// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/noticetexts.h"

#include <QCoreApplication>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

struct NoticeTexts
{
    Q_DECLARE_TR_FUNCTIONS(herald::ui::NoticeTexts)
};

/// What to do, by Error::code.
QString ledgerText(const QString &code)
{
    if (code == "damaged"_L1)
        return NoticeTexts::tr(
            "The ledger is damaged: this window only reads what can be read. Set "
            "it aside to go on: the file is kept under another name, and what "
            "could be read of it is taken over.");
    if (code == "newer"_L1)
        return NoticeTexts::tr("A newer Herald wrote this ledger. Install that version, or choose "
                               "another data folder: this window can only read.");
    if (code == "locked"_L1)
        return NoticeTexts::tr("Another program keeps the ledger locked. Close it and start Herald "
                               "again: this window can only read.");
    if (code == "read-only"_L1)
        return NoticeTexts::tr("Allow writing to the data folder and start Herald again: nothing "
                               "is sent without a record, so this window can only read.");
    if (code == "full"_L1)
        return NoticeTexts::tr("Make room on the disk and start Herald again: nothing is sent "
                               "without a record, so this window can only read.");
    if (code == "network"_L1)
        return NoticeTexts::tr("Choose a data folder on a disk of this computer: a ledger on a "
                               "network drive cannot be trusted to keep what was sent.");
    return NoticeTexts::tr("Check the data folder and the disk: the ledger cannot be used, so this "
                           "window can only read.");
}

QString troubleText(const QString &code)
{
    if (code == "full"_L1)
        return NoticeTexts::tr("Make room on the disk, then try again: the ledger cannot be "
                               "written, and nothing goes out without a record.");
    if (code == "locked"_L1)
        return NoticeTexts::tr("Close the other program that keeps the ledger locked, then try "
                               "again: nothing goes out without a record.");
    if (code == "read-only"_L1)
        return NoticeTexts::tr("Allow writing to the data folder, then try again: nothing goes out "
                               "without a record.");
    return NoticeTexts::tr("Check the data folder and the disk, then try again: the ledger cannot "
                           "be written, and nothing goes out without a record.");
}

QString setAsideText(const Notice &notice)
{
    QString text =
        NoticeTexts::tr("%n send(s) of the damaged ledger were taken over.", nullptr, notice.count);
    if (notice.lost > 0)
        text += u' ' % NoticeTexts::tr("%n could not be read: look at the services' own records "
                                       "before you send them again.",
                                       nullptr, notice.lost);
    return text % u' ' % NoticeTexts::tr("The damaged file is kept:");
}

QString rehearsalText(const QString &code)
{
    if (code == "lost"_L1)
        return NoticeTexts::tr("Rehearsal: the sandbox takes the next send, and its answer gets "
                               "lost. Send something, then settle it in the Outbox.");
    if (code == "throttled"_L1)
        return NoticeTexts::tr("Rehearsal: the sandbox answers the next send that requests come "
                               "too fast. Herald waits, then tries again.");
    if (code == "clock"_L1)
        return NoticeTexts::tr("Rehearsal: for the next send, the sandbox's clock is 20 minutes "
                               "ahead.");
    return NoticeTexts::tr("Rehearsal: the sandbox refuses the next send because the right is "
                           "missing.");
}

QString mainText(const Notice &notice)
{
    switch (notice.kind) {
    case Notice::Kind::OtherOwner:
        return NoticeTexts::tr("Another Herald works in this data folder; this window can only "
                               "read.");
    case Notice::Kind::Ledger:
        return ledgerText(notice.error.code);
    case Notice::Kind::Trouble:
        return troubleText(notice.error.code);
    case Notice::Kind::SetAside:
        return setAsideText(notice);
    case Notice::Kind::Moved:
        return NoticeTexts::tr(
            "Everything that waited is held: this ledger was copied or restored, "
            "and may have gone out from elsewhere. Look at each before you send "
            "it.");
    case Notice::Kind::Crashed:
        return NoticeTexts::tr("%n send(s) were on the wire when Herald ended: the outcome is "
                               "unknown. Nothing is sent again by itself.",
                               nullptr, notice.count);
    case Notice::Kind::Rehearsal:
        return rehearsalText(notice.error.code);
    }
    return {};
}

} // namespace

QString noticeText(const Notice &notice)
{
    const QString text = mainText(notice);
    return notice.error.text.isEmpty() ? text : QString(text % u'\n' % notice.error.text);
}

QString noticeAction(const Notice &notice)
{
    switch (notice.kind) {
    case Notice::Kind::Ledger:
        if (notice.error.code == "damaged"_L1)
            return NoticeTexts::tr("Set it aside and go on");
        return NoticeTexts::tr("Try again");
    case Notice::Kind::Trouble:
        return NoticeTexts::tr("Try again");
    case Notice::Kind::OtherOwner:
        return NoticeTexts::tr("Show the other window");
    case Notice::Kind::SetAside:
    case Notice::Kind::Moved:
    case Notice::Kind::Crashed:
        return NoticeTexts::tr("Show them");
    case Notice::Kind::Rehearsal:
        return NoticeTexts::tr("Stop the rehearsal");
    }
    return {};
}

Ink noticeMeaning(const Notice &notice)
{
    switch (notice.kind) {
    case Notice::Kind::Ledger:
    case Notice::Kind::Trouble:
        return Ink::Negative;
    case Notice::Kind::Rehearsal:
        return Ink::Sandbox;
    case Notice::Kind::OtherOwner:
    case Notice::Kind::SetAside:
    case Notice::Kind::Moved:
    case Notice::Kind::Crashed:
        break;
    }
    return Ink::Caution;
}

} // namespace herald::ui
