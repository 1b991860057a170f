// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets.h"

#include "app/html/inspection.h"
#include "app/html/references.h"
#include "app/html/tokenizer.h"

namespace herald::fuzz {

using namespace Qt::StringLiterals;
using html::Token;

namespace {

void examineTokens(const QString &source)
{
    html::Tokenizer tokens(source);
    qsizetype at = 0;
    while (const std::optional<Token> token = tokens.next()) {
        require(token->start == at && token->length > 0, "every character is in one token");
        at += token->length;
    }
    require(at == source.size(), "the last character is in a token");
}

/// What the preview is given fetches nothing and leads nowhere.
void examineMarkup(const html::Inspection &found)
{
    html::Tokenizer tokens(found.markup);
    while (const std::optional<Token> token = tokens.next()) {
        require(token->kind != Token::Kind::Other, "nothing but text and elements is shown");
        if (token->kind == Token::Kind::RawText)
            require(token->name == "style"_L1, "no script is shown");
        if (token->kind != Token::Kind::Start)
            continue;
        for (const QLatin1StringView name : {"img"_L1, "script"_L1, "iframe"_L1, "object"_L1,
                                             "link"_L1, "meta"_L1, "base"_L1, "form"_L1, "svg"_L1})
            require(token->name != name, "nothing that fetches or acts is shown");
        for (const html::Attribute &attribute : token->attributes) {
            require(!attribute.name.startsWith("on"_L1) && attribute.name != "src"_L1 &&
                        attribute.name != "background"_L1,
                    "no attribute fetches or acts");
            if (attribute.name != "href"_L1)
                continue;
            bool isNumber = false;
            const qlonglong link = attribute.value.toLongLong(&isNumber);
            require(isNumber && link >= 0 && link < found.links.size(), "a link is its number");
        }
    }
    for (const auto &blocked : found.blocked)
        require(blocked > 0, "only what is there is counted");
}

} // namespace

void html(const QByteArray &bytes)
{
    const QString source = QString::fromUtf8(bytes);
    examineTokens(source);
    examineMarkup(html::inspect(source, 100'000));
    examineMarkup(html::inspect(source, 40));
    (void)html::withoutReferences(source);
    (void)html::looksLikeHtml(source);
}

} // namespace herald::fuzz
