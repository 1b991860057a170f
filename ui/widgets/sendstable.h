// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/send.h"

#include <QTableView>

#include <optional>

namespace herald::ui {

class SendsModel;

/// A table of sends, one row chosen at a time unless the page allows more. When the chosen row
/// leaves the table nothing is chosen: a press that was meant for one send never meets its
/// neighbour.
class SendsTable final : public QTableView
{
    Q_OBJECT

public:
    /// `sends` outlives the table.
    explicit SendsTable(SendsModel &sends, QWidget *parent = nullptr);

    [[nodiscard]] std::optional<Send> chosen() const; ///< the current row's
    [[nodiscard]] QList<Send> selected() const;       ///< in the order of the rows
    bool choose(const SendId &id);                    ///< false when it is not among the rows
    void chooseFirst();

signals:
    void chosenChanged();

protected:
    void changeEvent(QEvent *event) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;

private:
    void keepPlace(int first, int last, int direction);
    void measure();
    void retranslate();

    SendsModel &m_sends;
};

} // namespace herald::ui
