// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPlainTextEdit;

namespace herald::ui {

class NotifyForm;

/// The mail as it will be handed to the service: plain text, nothing rendered.
class MailPreview final : public QFrame
{
    Q_OBJECT

public:
    explicit MailPreview(const NotifyForm &form, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void refresh();

    const NotifyForm &m_form;
    QLabel *m_heading;
    QLabel *m_receivers;
    QLabel *m_subject;
    QPlainTextEdit *m_body;
};

} // namespace herald::ui
