// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

namespace herald::html {

struct Attribute
{
    QString name;  ///< lower case
    QString value; ///< references resolved

    friend bool operator==(const Attribute &, const Attribute &) = default;
};

/// A piece of HTML source.
struct Token
{
    enum class Kind {
        Text,    ///< `text` as it is written, references and all
        Start,   ///< `name`, `attributes`
        End,     ///< `name`
        RawText, ///< `text` inside script, style and their like: the element is `name`
        Other    ///< comment, doctype, processing instruction
    };

    Kind kind = Kind::Other;
    QString name; ///< lower case
    QList<Attribute> attributes;
    QStringView text;    ///< into the source
    qsizetype start = 0; ///< where in the source
    qsizetype length = 0;

    /// The first one of that name, as browsers take it; nothing when there is none.
    [[nodiscard]] std::optional<QString> attribute(QLatin1StringView wanted) const;
};

/// Cuts source the way a browser's tokenizer does: nothing is an error, every character lands in
/// exactly one token. It builds no tree, so deep nesting costs nothing. The source must outlive it.
class Tokenizer
{
public:
    explicit Tokenizer(QStringView source)
        : m_source(source)
    {}

    [[nodiscard]] std::optional<Token> next();

private:
    [[nodiscard]] QChar peek(qsizetype ahead = 0) const;
    [[nodiscard]] Token readText();
    [[nodiscard]] Token readRawText();
    [[nodiscard]] Token readTag();
    [[nodiscard]] Token readOther();
    [[nodiscard]] Attribute readAttribute();
    [[nodiscard]] QString readValue();
    void skipBlanks();
    void skipTo(QStringView end);
    Token &finish(Token &token, qsizetype start) const;

    QStringView m_source;
    qsizetype m_at = 0;
    QString m_rawElement; ///< text up to its end tag is not markup
};

} // namespace herald::html
