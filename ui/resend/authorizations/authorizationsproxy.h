// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>
#include <QStringList>

namespace herald::ui {

/// Which of the loaded authorisations are shown: every word must occur in some column.
class AuthorizationsProxy final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit AuthorizationsProxy(QObject *parent = nullptr);

    void setSearch(const QString &text);
    void setOnlyUntold(bool only); ///< of whom no loaded record tells

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow,
                                        const QModelIndex &sourceParent) const override;

private:
    QStringList m_words;
    bool m_onlyUntold = false;
};

} // namespace herald::ui
