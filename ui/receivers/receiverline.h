// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

class QMimeData;

namespace herald::ui {

/// The line behind the chips. What is typed becomes receivers with Enter, a comma or a semicolon
/// (in their full-width forms too), and when the field is left; never while an input method is
/// still composing.
class ReceiverLine final : public QLineEdit
{
    Q_OBJECT

public:
    explicit ReceiverLine(QWidget *parent = nullptr);

    [[nodiscard]] bool isComposing() const { return m_isComposing; }
    /// Hands over what was typed.
    void commit();
    /// From the clipboard: an address becomes a receiver, words stay to be completed.
    void pasteText(const QString &text);
    void pasteClipboard();
    void type(QKeyEvent *event);
    void compose(QInputMethodEvent *event);

signals:
    void typedText(const QString &text);
    void pastedText(const QString &text);
    void steppedBack(); ///< over the beginning: the last chip is meant
    void selectAllRequested();
    void undoRequested();
    void redoRequested();
    void findRequested();
    void focused(bool is);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    bool asks(QKeyEvent *event);
    void commitWhole();
    void undoOutside();

    bool m_isComposing = false;
};

} // namespace herald::ui
