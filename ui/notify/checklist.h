// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>
#include <QString>

class QLabel;
class QListView;
class QStandardItemModel;

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

/// The checks as a calm list; choosing one leads to its field.
class CheckList final : public QFrame
{
    Q_OBJECT

public:
    explicit CheckList(QWidget *parent = nullptr);

    void setChecks(const QList<Check> &checks);

signals:
    void chosen(herald::ui::FormField *field);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void choose(const QModelIndex &index);

    QList<Check> m_checks;
    QStandardItemModel *m_model;
    QLabel *m_heading;
    QListView *m_list;
    QWidget *m_ready;
    QLabel *m_readyText;
};

} // namespace herald::ui
