// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSyntaxHighlighter>
#include <QTextCharFormat>

namespace herald::ui {

/// Colours HTML source as it is typed, and placeholders in any text. A long text stays plain:
/// colouring it would hold the window up.
class HtmlHighlighter final : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    explicit HtmlHighlighter(QTextDocument *document);

    void setHtml(bool isHtml);
    void setColours(const QPalette &palette);

protected:
    void highlightBlock(const QString &text) override;

private:
    enum State { InText = -1, InTag, InDoubleQuotes, InSingleQuotes, InComment };

    [[nodiscard]] qsizetype highlightText(const QString &text, qsizetype at);
    [[nodiscard]] qsizetype highlightTag(const QString &text, qsizetype at);
    [[nodiscard]] qsizetype highlightUpTo(const QString &text, qsizetype at, const QString &end,
                                          const QTextCharFormat &format, State next);
    void highlightPlaceholders(const QString &text);

    bool m_isHtml = false;
    State m_state = InText;
    QTextCharFormat m_tag;
    QTextCharFormat m_attribute;
    QTextCharFormat m_value;
    QTextCharFormat m_comment;
    QTextCharFormat m_reference;
    QTextCharFormat m_placeholder;
};

} // namespace herald::ui
