// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/send.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QList>

namespace herald {
class Delivery;
}

namespace herald::ui {

/// Every send the delivery knows, newest first. Cells are for people; ValueRole is for sorting.
/// Follows the delivery by itself; reasons that count seconds are worded anew by refreshReasons().
class SendsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, What, Whom, ProfileName, State, Reason, RequestId, ColumnCount };
    enum Role {
        ValueRole = Qt::UserRole, ///< typed value of the cell, for sorting
        SendIdRole,               ///< text of the SendId
        BadgeRole,                ///< Badge::Content of the send's state
        SearchRole                ///< what a search looks into, the same for every column
    };

    explicit SendsModel(Delivery &delivery, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

    [[nodiscard]] const Send &sendAt(int row) const;
    [[nodiscard]] std::optional<Send> find(const SendId &id) const;
    [[nodiscard]] QModelIndex indexOf(const SendId &id) const; ///< of the first column
    [[nodiscard]] QString reasonOf(const Send &send) const;

    void refreshReasons();
    void retranslate();

private:
    void load();
    void add(const Send &send);
    void change(const Send &send);
    [[nodiscard]] QString textOf(const Send &send, int column) const;
    [[nodiscard]] QVariant valueOf(const Send &send, int column) const;
    [[nodiscard]] qsizetype placeOf(int row) const { return m_sends.size() - 1 - row; }

    Delivery &m_delivery;
    QList<Send> m_sends; ///< oldest first, so that a new one moves none
    QHash<SendId, qsizetype> m_places;
    int m_onTheWire = 0;
};

} // namespace herald::ui
