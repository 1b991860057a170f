// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/notify/notifyform.h"
#include "ui/notify/routefields.h"

class QLineEdit;

namespace herald::ui {

class BodyEditor;
class ReceiversEdit;

/// The mail itself: receivers, subject, body.
class MailFields final : public QWidget
{
    Q_OBJECT

public:
    explicit MailFields(NotifyForm &form, QWidget *parent = nullptr);

    void clear();
    void fill(const NotifyForm::Draft &draft);
    /// Length of the request's address; nothing when the body does not travel in it.
    void setAddressSize(std::optional<qsizetype> bytes);
    [[nodiscard]] ReceiversEdit *receivers() const { return m_receivers; }
    [[nodiscard]] const FieldMap &fields() const { return m_fields; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    ReceiversEdit *m_receivers;
    QLineEdit *m_subject;
    BodyEditor *m_body;
    FieldMap m_fields;
};

} // namespace herald::ui
