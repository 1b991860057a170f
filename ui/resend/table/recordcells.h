// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/send.h"
#include "ui/resend/recordcolumns.h"

#include <QCoreApplication>
#include <QHash>

namespace herald::ui {

/// What stands in the table's cells. A copy may be read by another thread.
class RecordCells
{
    Q_DECLARE_TR_FUNCTIONS(herald::ui::RecordsModel)

public:
    enum Column {
        Tick,
        Account,
        Kind,
        Name,
        AppGroup,
        What,
        Result,
        SentAt,
        RecordId,
        Reason,
        GroupId,
        Resent, ///< what became of a re-send
        ColumnCount
    };

    void setLanguage(Language language) { m_language = language; }
    /// The latest re-send of a record wins. Says which records show something else now.
    QList<MailRecordId> noteSend(const Send &send);
    void forgetSends() { m_sends.clear(); }

    [[nodiscard]] static QString title(int column);
    [[nodiscard]] QString text(const MailRecord &record, int column) const;
    [[nodiscard]] CellSign sign(const MailRecord &record, int column) const;
    /// The whole of what the text only hints at; plain text.
    [[nodiscard]] QString hint(const MailRecord &record, int column) const;
    /// For a screen reader: the account says what is special about its row.
    [[nodiscard]] QString spoken(const MailRecord &record, int column, bool ticked) const;

    /// Nothing for the tick and the re-send.
    [[nodiscard]] static const TableColumn *about(int column);
    [[nodiscard]] static int columnOf(RecordColumn member);
    /// Its name in settings, saved views and exports: `account_auth_type`.
    [[nodiscard]] static QString key(int column);
    [[nodiscard]] static int columnOf(const QString &key); ///< -1: there is none

private:
    [[nodiscard]] QString resentText(const MailRecord &record) const;

    Language m_language = Language::English;
    QHash<MailRecordId, Send> m_sends;
};

} // namespace herald::ui
