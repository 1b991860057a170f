// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/lookupmodel.h"

#include <QElapsedTimer>
#include <QTimer>

namespace herald::ui {

/// The entries of a LookupModel that hold what is searched for, in their order.
/// Looks through a long list a few milliseconds at a time; a search that goes on from the last one
/// only looks at what that one has found.
class LookupFilter final : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit LookupFilter(LookupModel &entries, QObject *parent = nullptr);

    /// Nothing searched for = every entry. What is found at once is there when this returns.
    void search(const QString &typed);
    [[nodiscard]] bool isSearching() const { return m_next.isActive(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

signals:
    void found(); ///< more than there was when search() returned

private:
    void startOver();
    void lookOn();
    [[nodiscard]] qsizetype candidates() const;

    LookupModel &m_entries;
    QString m_text;         ///< what is searched for, folded
    QStringList m_words;    ///< of it
    bool m_isAll = true;    ///< nothing is searched for
    bool m_narrows = false; ///< only m_before is looked at
    QList<int> m_before;    ///< rows that the search before has found
    QList<int> m_rows;
    qsizetype m_at = 0; ///< how far the search is
    QTimer m_next;
};

} // namespace herald::ui
