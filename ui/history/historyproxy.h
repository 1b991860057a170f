// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/verdict.h"

#include <QSortFilterProxyModel>
#include <QStringList>

#include <optional>

namespace herald::ui {

class SendsModel;

/// The sends whose texts contain every word searched for, and whose outcome is the chosen one.
class HistoryProxy final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit HistoryProxy(SendsModel &sends, QObject *parent = nullptr);

    void setSearch(const QString &text);
    void setOutcome(std::optional<Outcome> outcome); ///< nothing = every one, and what waits

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    const SendsModel &m_sends;
    QStringList m_words;
    std::optional<Outcome> m_outcome;
};

} // namespace herald::ui
