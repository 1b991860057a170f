// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/commands/keysmodel.h"

#include <QWidget>

class QLineEdit;
class QSortFilterProxyModel;
class QTableView;

namespace herald::ui {

/// The table of commands and keys below a search line.
class KeysView final : public QWidget
{
    Q_OBJECT

public:
    explicit KeysView(const Session &session, QWidget *parent = nullptr);

    [[nodiscard]] const CommandSpec *chosen() const; ///< null without one
    void choose(QLatin1StringView id);
    /// So many rows are seen at once.
    void setShownRows(int rows);
    void hidePlaces(); ///< where there is little room
    void focusSearch();

signals:
    void chosenChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void measure();

    KeysModel *m_keys;
    QSortFilterProxyModel *m_found;
    QLineEdit *m_search;
    QTableView *m_table;
    int m_rows = 8; ///< seen at once
};

} // namespace herald::ui
