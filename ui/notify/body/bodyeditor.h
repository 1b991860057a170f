// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/notify/notifyform.h"

#include <QWidget>

#include <optional>

class QButtonGroup;
class QFrame;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTimer;

namespace herald::ui {

class ElidedLabel;
class HtmlHighlighter;

/// The body of a mail as plain text or as HTML source, with its size. Which of the two it is only
/// decides how it is shown and looked at: the service takes either as it stands.
class BodyEditor final : public QWidget
{
    Q_OBJECT

public:
    using Kind = NotifyForm::BodyKind;

    explicit BodyEditor(QWidget *parent = nullptr);

    void setText(const QString &text);
    void setKind(Kind kind);
    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] QString text() const;
    [[nodiscard]] QPlainTextEdit *edit() const { return m_edit; }
    /// Length of the request's address; nothing when the body does not travel in it.
    void setAddressSize(std::optional<qsizetype> bytes);

signals:
    void textChanged(const QString &text);
    void kindChanged(herald::ui::NotifyForm::BodyKind kind);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QPushButton *buttonFor(Kind kind);
    void choose(Kind kind);
    void showKind();
    void showSize();
    void retranslate();

    Kind m_kind = Kind::Plain;
    std::optional<qsizetype> m_address;
    QPlainTextEdit *m_edit;
    HtmlHighlighter *m_highlighter;
    QFrame *m_switch;
    QPushButton *m_plain;
    QPushButton *m_html;
    ElidedLabel *m_hint;
    QLabel *m_size;
    QLabel *m_problem;
    QTimer *m_soon; ///< size and hint follow when the typing pauses
};

} // namespace herald::ui
