// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequenceEdit>

namespace herald::ui {

/// Takes one key, at once: Qt's own waits a second for three more. Esc asks for nothing.
class KeyEdit final : public QKeySequenceEdit
{
    Q_OBJECT

public:
    explicit KeyEdit(QWidget *parent = nullptr);

    /// Shows this one; nothing is asked for.
    void present(const QKeySequence &key);
    void setWords(const QString &name, const QString &placeholder);

signals:
    void asked(const QKeySequence &key);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QKeySequence m_shown;
    QString m_placeholder;
};

} // namespace herald::ui
