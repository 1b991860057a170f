// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/drafts.h"

namespace herald {

/// A draft that was read. Where the table of its merge could not be, it is without one.
struct ReadDraft
{
    Draft draft;
    std::optional<Error> trouble;
};

/// Where drafts lie: `current.json` stands in the form, `ID.json` was kept, `tables/ID.json` is a
/// table of a merge, written once and shared by every draft that names it. On the thread that may
/// meet the disk.
class DraftFiles
{
public:
    explicit DraftFiles(const QString &folder)
        : m_folder(folder)
    {}

    /// `tidies`: tables that nobody names go, and so does what was in the bin for long.
    [[nodiscard]] DraftsFound readAll(bool tidies) const;
    [[nodiscard]] Result<ReadDraft> read(const DraftId &id) const;
    [[nodiscard]] Result<void> write(const Draft &draft) const;
    [[nodiscard]] Result<void> writeCurrent(const Draft &draft) const;
    [[nodiscard]] Result<void> erase(const DraftId &id) const;
    /// It goes into the bin under its id.
    [[nodiscard]] Result<void> dropCurrent(const DraftId &id) const;
    [[nodiscard]] Result<void> eraseCurrent() const;
    [[nodiscard]] Result<void> remove(const DraftId &id) const;
    [[nodiscard]] Result<void> putBack(const DraftId &id) const;

private:
    [[nodiscard]] QString pathOf(const DraftId &id) const;
    [[nodiscard]] QString currentPath() const;
    [[nodiscard]] QString tablePath(const QString &tableId) const;
    [[nodiscard]] Result<void> writeTo(const QString &path, const Draft &draft) const;
    [[nodiscard]] Result<ReadDraft> readFrom(const QString &path) const;
    [[nodiscard]] Result<MergeTablePtr> readTable(const QString &tableId) const;
    void tidy() const;

    QString m_folder;
};

} // namespace herald
