// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/resend/table/recordcells.h"

#include "ui/texts/dates.h"
#include "ui/texts/recordtexts.h"
#include "ui/texts/texts.h"
#include "ui/widgets/statebadge.h"

namespace herald::ui {

using namespace Qt::StringLiterals;

QList<MailRecordId> RecordCells::noteSend(const Send &send)
{
    QList<MailRecordId> changed;
    const auto *resend = std::get_if<MailResend>(&send.manifest.payload());
    if (!resend)
        return changed;
    for (const MailRecord &record : resend->records) {
        const auto known = m_sends.constFind(record.id);
        if (known != m_sends.cend() && send.id < known->id)
            continue;
        m_sends.insert(record.id, send);
        changed.append(record.id);
    }
    return changed;
}

const TableColumn *RecordCells::about(int column)
{
    return column > Tick && column < Resent ? &recordColumns().at(column - Account) : nullptr;
}

int RecordCells::columnOf(RecordColumn member)
{
    for (int column = Account; column < Resent; ++column) {
        if (about(column)->member == member)
            return column;
    }
    Q_UNREACHABLE();
    return Account;
}

QString RecordCells::key(int column)
{
    if (const TableColumn *known = about(column))
        return recordMembers.at(size_t(known->member));
    return column == Resent ? u"resent"_s : u"tick"_s;
}

int RecordCells::columnOf(const QString &key)
{
    for (int column = Tick; column < ColumnCount; ++column) {
        if (RecordCells::key(column) == key)
            return column;
    }
    return -1;
}

QString RecordCells::title(int column)
{
    if (column == Resent)
        return tr("Re-sent");
    const TableColumn *known = about(column);
    return known ? tr(known->title) : QString();
}

QString RecordCells::text(const MailRecord &record, int column) const
{
    if (column == Resent)
        return resentText(record);
    const TableColumn *known = about(column);
    return known ? known->text(record, m_language) : QString();
}

CellSign RecordCells::sign(const MailRecord &record, int column) const
{
    if (const TableColumn *known = about(column))
        return known->sign(record);
    const auto send = m_sends.constFind(record.id);
    if (column != Resent || send == m_sends.cend())
        return {};
    const Badge::Content badge = stateBadge(*send);
    return {badge.icon, badge.meaning};
}

QString RecordCells::hint(const MailRecord &record, int column) const
{
    const QString shown = text(record, column);
    if (column == Kind && fansOut(record))
        return QString(shown + u'\n' + tr("How many people a re-send reaches is not known."));
    if (column == What && eventOf(record) == MailEvent::AccessRemoved)
        return QString(shown + u'\n' + tr("It tells somebody that access was taken away."));
    return shown;
}

QString RecordCells::spoken(const MailRecord &record, int column, bool ticked) const
{
    if (column == Tick) {
        //: a cell of the table, for a screen reader; %1: an account
        return ticked ? tr("Ticked: %1").arg(accountText(record))
                      : tr("Tick %1").arg(accountText(record));
    }
    if (column != Account)
        return hint(record, column);
    QStringList parts{accountText(record), mailTypeText(record), resultText(record)};
    if (fansOut(record))
        parts.insert(1, tr("user group, number of people unknown"));
    if (ticked)
        parts.insert(1, tr("ticked"));
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString RecordCells::resentText(const MailRecord &record) const
{
    const auto send = m_sends.constFind(record.id);
    if (send == m_sends.cend())
        return {};
    const bool today = send->changed.toLocalTime().date() == QDate::currentDate();
    const QString moment =
        today ? clockTimeText(send->changed) : momentText(send->changed, m_language);
    //: what became of a re-send, and when: "Accepted 14:02:11"
    return tr("%1 %2").arg(stateWord(*send), moment);
}

} // namespace herald::ui
