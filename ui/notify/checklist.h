// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/notify/checks/liverow.h"

#include <QFrame>
#include <QList>
#include <QString>

class QLabel;
class QListView;
class QStandardItemModel;

namespace herald {
class Clock;
}

namespace herald::ui {

class FormField;
class IconLabel;

/// One thing that stands between the form and its review.
struct Check
{
    FormField *field = nullptr;
    QString text;           ///< in the window's language
    bool isMissing = false; ///< nothing is wrong yet, it is only not there

    friend bool operator==(const Check &, const Check &) = default;
};

/// The checks as a calm list: first what stops a review, then what was tried, the worst first,
/// each with its age and its fix. Choosing one leads to its field, or does what it offers.
class CheckList final : public QFrame
{
    Q_OBJECT

public:
    explicit CheckList(const Clock &clock, QWidget *parent = nullptr);

    void setChecks(const QList<Check> &checks);
    void setLive(const QList<LiveRow> &rows);

signals:
    void chosen(herald::ui::FormField *field);
    void fixRequested(herald::ui::LiveRow::Fix fix);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void choose(const QModelIndex &index);
    void fill();
    void showSummary();

    const Clock &m_clock;
    QList<Check> m_checks;
    QList<LiveRow> m_live;
    QStandardItemModel *m_model;
    QLabel *m_heading;
    QListView *m_list;
    IconLabel *m_sign;
    QWidget *m_ready;
    QLabel *m_readyText;
};

} // namespace herald::ui
