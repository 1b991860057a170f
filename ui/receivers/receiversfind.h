// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/receivers/receiverlist.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace herald::ui {

/// Looks for a receiver by a part of the address. Hidden until it is asked for.
class ReceiversFind final : public QWidget
{
    Q_OBJECT

public:
    explicit ReceiversFind(QWidget *parent = nullptr);

    void open();
    /// The next row that matches behind (or before) `from`, round the end; -1 when none does.
    [[nodiscard]] static int find(const ReceiverList &list, const QString &text, int from,
                                  bool backwards);
    void sayFound(bool is);

signals:
    void asked(const QString &text, bool backwards);
    void narrowed(const QString &text); ///< while typing
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();

    QLineEdit *m_edit;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_close;
    QLabel *m_answer;
    bool m_wasFound = true;
};

} // namespace herald::ui
