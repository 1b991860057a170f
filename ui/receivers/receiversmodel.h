// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/receivers/receiverjudge.h"
#include "app/receivers/receiverlist.h"

#include <QAbstractListModel>

namespace herald::ui {

/// One row a receiver. Lists are taken whole; what stayed the same at both ends keeps its rows, so
/// that selections live through a change.
class ReceiversModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Roles {
        AddressRole = Qt::UserRole + 1, ///< in the form that is sent
        StandingRole                    ///< int of Receiver::Standing
    };

    /// `judge` has words for what it thinks of a receiver, and outlives the model.
    explicit ReceiversModel(const ReceiverJudge &judge, QObject *parent = nullptr);

    [[nodiscard]] const ReceiverList &list() const { return m_list; }
    void setList(const ReceiverList &list);
    /// Words are in another language now.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void edited(int row, const QString &text); ///< nothing is changed yet

private:
    const ReceiverJudge &m_judge;
    ReceiverList m_list;
};

} // namespace herald::ui
