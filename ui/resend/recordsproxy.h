// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/mailrecord.h"

#include <QSortFilterProxyModel>
#include <QStringList>

#include <optional>

namespace herald::ui {

class RecordsModel;

/// Which of the loaded records are shown, and in what order. Knows what "all shown" means for
/// ticks: a record that the search hides is never ticked or unticked here.
class RecordsProxy final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit RecordsProxy(RecordsModel &records, QObject *parent = nullptr);

    /// Every word must occur in some column, without regard to case.
    void setSearch(const QString &text);
    void setResult(std::optional<MailResult> result); ///< nothing = all
    [[nodiscard]] bool isNarrowed() const { return !m_words.isEmpty() || m_result; }

    void setAllShownTicked(bool ticked);
    void setTicked(const QModelIndexList &indexes, bool ticked); ///< of this proxy
    [[nodiscard]] int shownTickedCount() const;

signals:
    /// What is shown or ticked has changed. Once for each change, unlike rowsInserted() and
    /// rowsRemoved(), which come for every gap that a search leaves.
    void shownChanged();

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow,
                                        const QModelIndex &sourceParent) const override;

private:
    RecordsModel &m_records;
    QStringList m_words;
    std::optional<MailResult> m_result;
};

} // namespace herald::ui
