// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/html/links.h"

#include <QWidget>

class QLabel;
class QListView;
class QStandardItemModel;

namespace herald::ui {

/// The links of a mail as they really point, odd ones first. Hidden while there are none. It opens
/// nothing.
class LinkList final : public QWidget
{
    Q_OBJECT

public:
    explicit LinkList(QWidget *parent = nullptr);

    void setLinks(const QList<html::Link> &links);
    /// Shows one, by its number in the mail.
    void point(int number);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QList<html::Link> m_links;
    QStandardItemModel *m_model;
    QLabel *m_heading;
    QListView *m_list;
};

} // namespace herald::ui
