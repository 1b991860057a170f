// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/resend/load/recordsscope.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace herald::ui {

/// Where names may be looked for.
struct NamesPlace
{
    QList<AppGroupId> all;    ///< app groups of the project
    QList<AppGroupId> chosen; ///< on the page; may be none
    QString chosenName;       ///< when it is one
};

/// Takes a list of record ids or accounts that was pasted: only their records are loaded. To be
/// opened with open().
class NamesDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit NamesDialog(const NamesPlace &place, QWidget *parent = nullptr);

signals:
    void taken(const herald::ui::RecordsScope &scope);

private:
    void build();
    void showCount();
    void take();

    NamesPlace m_place;
    QPlainTextEdit *m_list;
    QLabel *m_count;
    QComboBox *m_where;
    QPushButton *m_take;
};

/// Without stopping the window. `taken` is not called when `parent` is gone.
void openNamesDialog(QWidget *parent, const NamesPlace &place,
                     const std::function<void(const RecordsScope &)> &taken);

} // namespace herald::ui
