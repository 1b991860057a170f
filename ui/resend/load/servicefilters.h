// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/resend/load/recordsscope.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace herald::ui {

/// What the service itself can filter records by (huawei-appgroup-mail.md 2.1): account, what,
/// result. A change asks it anew; what the table hides is another matter.
class ServiceFilters final : public QWidget
{
    Q_OBJECT

public:
    explicit ServiceFilters(QWidget *parent = nullptr);

    void fill(RecordsScope &scope) const; ///< account, sendType, sendResult
    void clear();                         ///< without a signal

signals:
    void changed(); ///< chosen, or the field was left with another text

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void takeAccount();

    QString m_account; ///< that counts
    QLabel *m_accountLabel;
    QLineEdit *m_accountEdit;
    QLabel *m_typeLabel;
    QComboBox *m_type;
    QLabel *m_resultLabel;
    QComboBox *m_result;
};

} // namespace herald::ui
