// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/notify/routefields.h"

class QLineEdit;
class QPlainTextEdit;

namespace herald::ui {

class ReceiversEdit;

/// The mail itself: receivers, subject, body.
class MailFields final : public QWidget
{
    Q_OBJECT

public:
    explicit MailFields(NotifyForm &form, QWidget *parent = nullptr);

    void clear();
    void fill(const Notification &values);
    [[nodiscard]] const FieldMap &fields() const { return m_fields; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    ReceiversEdit *m_receivers;
    QLineEdit *m_subject;
    QPlainTextEdit *m_body;
    FieldMap m_fields;
};

} // namespace herald::ui
