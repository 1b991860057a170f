// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/profile.h"
#include "ui/resend/authorizations/toldaccounts.h"
#include "ui/resend/files/recordfile.h"
#include "ui/resend/load/recordsloader.h"
#include "ui/services.h"

#include <QWidget>

#include <optional>

class QStackedWidget;

namespace herald::ui {

class EmptyState;
class InlineMessage;
class LoadNotice;
class LoadProgress;
class RecordDetails;
class RecordsDesk;
class RecordsModel;
class RecordsTable;
class ResendMemory;

/// The records that are wanted, of the service or of a file: loading them, the table, the details,
/// and what stands there while there is none. Knows nothing of sending but what became of it.
class RecordsPane final : public QWidget
{
    Q_OBJECT

public:
    explicit RecordsPane(Services &services, QWidget *parent = nullptr);

    /// Drops what is shown, unless it is of the same app groups, and loads these records.
    void load(const Profile &profile, const RecordsScope &scope);
    /// Drops what is shown and takes the records of a file.
    void showFile(const Profile &profile, const RecordFile &file);
    /// Loads the same again. What is shown stays until the first page is there; ticks stay. Records
    /// of a file stay as they are.
    void reload();
    void clear(); ///< nothing is chosen
    /// What people call app groups.
    void setNames(std::function<QString(const AppGroupId &)> nameOf);
    /// Why the app groups cannot be listed; shown while none is chosen.
    void setAppGroupsError(const std::optional<Error> &error);
    void focusSearch();
    void clearFilters(); ///< of the table
    void untickAll();
    /// Ticks these, once they are loaded. Says how many are not yet.
    int tickSoon(const QList<MailRecordId> &ids);

    [[nodiscard]] QList<MailRecord> tickedRecords() const;
    [[nodiscard]] int tickedCount() const;
    /// What this profile has re-sent lately, in no order.
    [[nodiscard]] QList<Send> knownSends() const;
    /// A new record that the service made of a re-send of that one.
    void noteConfirmed(const MailRecordId &sentAgain, const MailRecord &found);
    /// What the loaded records of that app group say about who was told of granted access.
    [[nodiscard]] ToldAccounts toldAccounts(const AppGroupId &appGroup) const;
    /// Loaded records that were made lately: a new record is none of them.
    [[nodiscard]] QSet<MailRecordId> recentIds() const;
    [[nodiscard]] bool hasSource() const { return !m_scope.isEmpty() || m_file; }
    /// The one that is loaded, or that of the current record; empty: neither.
    [[nodiscard]] AppGroupId appGroup() const;
    /// The file that is shown, with what was changed of it here; nothing: there is no change.
    [[nodiscard]] std::optional<RecordFile> editedFile() const;
    /// What is ticked, shown and loaded, in one line; empty while there are no records.
    [[nodiscard]] QString countText() const;
    void focusTable();
    /// Whether the details of the current record stand below the table.
    void setDetailed(bool detailed);

signals:
    void countChanged();
    void appGroupWanted();  ///< the person asks to choose one
    void appGroupsWanted(); ///< the person asks to list them again
    void allWanted();       ///< the person asks for what the service filtered out

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class View { NoAppGroup, NoAppGroups, Loading, Failed, Stopped, NoRecord, Table };

    void buildLayout();
    void connectParts();
    void noteSend(const Send &send);
    void showDetails();
    void retranslate();
    void refresh();
    [[nodiscard]] View viewNow() const;
    void showState(View view);
    void sayNoRecord();
    void drop();
    void begin(const Profile &profile);
    void endLoading(bool isAll);
    void act();
    void tickAllMatching();

    Services &m_services;
    Profile m_profile;
    RecordsScope m_scope;
    /// Whose records are shown instead of the service's. Not the file itself: they are in the
    /// table, and would be in memory twice.
    struct ShownFile
    {
        QString name;
        qsizetype count = 0;
    };
    std::optional<ShownFile> m_file;
    QSet<MailRecordId> m_edited;
    bool m_ticksWhenLoaded = false;
    MailRecordId m_returnTo; ///< the current record before a reload
    std::optional<Error> m_appGroupsError;
    ResendMemory *m_memory;
    RecordsLoader *m_loader;
    RecordsModel *m_records;
    RecordsDesk *m_desk;
    RecordsTable *m_table;
    RecordDetails *m_details;
    EmptyState *m_state;
    QStackedWidget *m_stack;
    InlineMessage *m_message;
    LoadNotice *m_notice;
    LoadProgress *m_progress;
};

} // namespace herald::ui
