// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/send.h"

#include <QTableView>

#include <optional>

class QSortFilterProxyModel;

namespace herald::ui {

class SendsModel;

/// A table of sends, one row chosen at a time. When the chosen row leaves the table nothing is
/// chosen: a press that was meant for one send never meets its neighbour.
class SendsTable final : public QTableView
{
    Q_OBJECT

public:
    /// `proxy` shows `sends`; both outlive the table.
    SendsTable(SendsModel &sends, QSortFilterProxyModel &proxy, QWidget *parent = nullptr);

    [[nodiscard]] std::optional<Send> chosen() const;
    void choose(const SendId &id);
    void chooseFirst();

signals:
    void chosenChanged();

protected:
    void changeEvent(QEvent *event) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;

private:
    void measure();
    void retranslate();

    SendsModel &m_sends;
    QSortFilterProxyModel &m_proxy;
};

} // namespace herald::ui
