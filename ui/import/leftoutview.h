// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tables/table.h"
#include "ui/theme/theme.h"

#include <QThreadPool>
#include <QWidget>

class QPushButton;
class QTableView;

namespace herald::ui {

class InlineMessage;
class LeftOutModel;

/// The rows of a file that are not taken: line, reason, how the row begins. All of them can be
/// copied or saved.
class LeftOutView final : public QWidget
{
    Q_OBJECT

public:
    explicit LeftOutView(QWidget *parent = nullptr);
    ~LeftOutView() override;

    void show(const QList<LeftOut> &rows);

private:
    void copy() const;
    void askAndSave();
    void save(const QString &path);
    void tellSaved(const QString &path, const QString &trouble);

    LeftOutModel *m_rows;
    QTableView *m_table;
    QPushButton *m_copy;
    QPushButton *m_save;
    InlineMessage *m_message;
    QThreadPool m_thread;
};

} // namespace herald::ui
