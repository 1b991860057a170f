// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>

class QButtonGroup;
class QLabel;
class QPushButton;

namespace herald::ui {

class Page;

/// The pages by icon and word, at the left of the window. Ctrl+1 is the first; the arrow keys
/// walk along while the rail has the focus.
class Rail final : public QFrame
{
    Q_OBJECT

public:
    /// A page's objectName is also the name of its icon.
    explicit Rail(const QList<Page *> &pages, QWidget *parent = nullptr);

    void setCurrent(const QString &name);
    void focusCurrent();

signals:
    void chosen(const QString &name);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QList<Page *> m_pages;
    QList<QPushButton *> m_buttons; ///< in the order of the pages
    QButtonGroup *m_group;
    QLabel *m_product;
};

} // namespace herald::ui
