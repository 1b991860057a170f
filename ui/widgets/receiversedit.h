// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>
#include <QStringList>
#include <QWidget>

class QLabel;

namespace herald::ui {

/// The text part of a ReceiversEdit: grows from one to four lines, and tidies its text up when it
/// is left and when something is pasted. Both can be undone. Text that an input method is still
/// composing is left alone.
class ReceiversText final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit ReceiversText(QWidget *parent = nullptr);

signals:
    void tidied();

protected:
    void focusOutEvent(QFocusEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void replaceAll(const QString &text);
    void fitHeight();
};

/// A field for mail addresses. Takes whatever receiversFromText() takes apart; below it stands
/// how many there are and which of them cannot be used.
class ReceiversEdit final : public QWidget
{
    Q_OBJECT

public:
    explicit ReceiversEdit(QWidget *parent = nullptr);
    ~ReceiversEdit() override;

    [[nodiscard]] QStringList receivers() const;
    void setReceivers(const QStringList &receivers);
    [[nodiscard]] QPlainTextEdit *edit() const { return m_text; }

signals:
    void receiversChanged(const QStringList &receivers); ///< with every key

protected:
    void changeEvent(QEvent *event) override;

private:
    void noticeText();
    void judge();
    void showJudgement();

    QStringList m_receivers;
    QStringList m_unusable; ///< as of the last judgement
    ReceiversText *m_text;
    QLabel *m_count;
    QLabel *m_problems;
};

} // namespace herald::ui
