// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/send.h"

#include <QList>
#include <QWidget>

class QComboBox;
class QLabel;
class QPlainTextEdit;

namespace herald::ui {

/// Request and answer of an attempt, as they went over the wire; the secrets were masked when they
/// were written down. The last attempt unless another is chosen.
class ExchangeView final : public QWidget
{
    Q_OBJECT

public:
    explicit ExchangeView(QWidget *parent = nullptr);

    void setAttempts(const QList<Attempt> &attempts);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void wordAttempts();
    void showAttempt();

    QList<Attempt> m_attempts;
    QLabel *m_whichLabel;
    QComboBox *m_which;
    QLabel *m_requestTitle;
    QPlainTextEdit *m_request;
    QLabel *m_answerTitle;
    QPlainTextEdit *m_answer;
};

} // namespace herald::ui
