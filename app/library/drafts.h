// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/diskthread.h"
#include "app/library/draft.h"
#include "app/model/result.h"

#include <QCoroTask>
#include <QObject>

namespace herald {

/// What was on disk at the start.
struct DraftsFound
{
    std::optional<Draft> current; ///< what stood in the form
    QList<DraftSummary> others;   ///< the youngest first
    QList<Error> troubles;        ///< files that could not be read; each says where it is now
};

/// The drafts of notifications, each in a file of its own in one folder: the one that stands in
/// the form, and those that were kept. Written and read elsewhere than in the window; what was
/// asked for first is done first. Removed ones wait in a bin. Window thread.
class Drafts final : public QObject
{
    Q_OBJECT

public:
    explicit Drafts(const QString &folder, QObject *parent = nullptr);
    ~Drafts() override; ///< waits for what is being written

    /// Nothing is written from now on: another Herald owns the folder.
    void setReadOnly() { m_readOnly = true; }
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }
    [[nodiscard]] QCoro::Task<DraftsFound> load();
    /// The kept ones, the youngest first.
    [[nodiscard]] const QList<DraftSummary> &list() const { return m_list; }
    /// With the table of a merge, if it has one; where that cannot be read, failed() tells.
    [[nodiscard]] QCoro::Task<Result<Draft>> read(DraftId id);

    /// What stands in the form. written() or failed() tells.
    void write(const Draft &current);
    /// The same, and waits for the disk: when the program ends.
    void writeNow(const Draft &current);
    /// The same before something that must not be done without: the answer is whether it is on
    /// disk.
    [[nodiscard]] QCoro::Task<Result<void>> writeFirst(Draft current);
    /// Puts one among the kept ones, or in place of the one with its id.
    void keep(const Draft &draft);
    /// `opened` stands in the form now, and no longer among the kept ones; what stood there before
    /// is kept.
    void exchange(const std::optional<Draft> &before, const Draft &opened);
    /// Nothing stands in the form any more; what did is in the bin.
    void dropCurrent(const DraftId &id);
    /// The same for one that was kept.
    void eraseCurrent();
    void remove(const DraftId &id);
    void putBack(const DraftSummary &removed);

    [[nodiscard]] static DraftId freshId();

signals:
    void listChanged();
    void written(); ///< the last write() is on disk
    void failed(const herald::Error &error);

private:
    using Work = std::function<Result<void>()>;
    void run(const Work &work, bool tells = false);
    void list(const DraftSummary &summary);
    void unlist(const DraftId &id);

    QString m_folder;
    QList<DraftSummary> m_list;
    bool m_readOnly = false;
    DiskThread m_disk;
};

} // namespace herald
