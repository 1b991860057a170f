// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/html/inspection.h"

#include "app/html/safemarkup.h"
#include "app/html/stylecheck.h"

#include <QRegularExpression>

namespace herald::html {

using namespace Qt::StringLiterals;

namespace {

bool isPoint(const Token &picture)
{
    static const QRegularExpression tiny(u"^\\s*[01](px)?\\s*$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression hidden(
        u"display\\s*:\\s*none|visibility\\s*:\\s*hidden|(?:width|height)\\s*:\\s*[01](?:px)?\\s*(?:;|$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto isTiny = [&](QLatin1StringView side) {
        return tiny.match(picture.attribute(side).value_or(QString())).hasMatch();
    };
    return isTiny("width"_L1) || isTiny("height"_L1) || picture.attribute("hidden"_L1) ||
           hidden.match(picture.attribute("style"_L1).value_or(QString())).hasMatch();
}

bool isInside(const QString &address)
{
    const QString start = address.trimmed().left(5).toLower();
    return start == "data:"_L1 || start.startsWith("cid:"_L1);
}

std::optional<Blocked> pictureIn(const Token &token)
{
    const QString source = token.attribute("src"_L1).value_or(QString());
    const QString set = token.attribute("srcset"_L1).value_or(QString());
    if (source.isEmpty() && set.isEmpty())
        return {};
    const bool isEmbedded =
        set.isEmpty() ? isInside(source) : isInside(set) && (source.isEmpty() || isInside(source));
    if (isEmbedded)
        return Blocked::EmbeddedPicture;
    return isPoint(token) ? Blocked::TrackingPixel : Blocked::RemotePicture;
}

std::optional<Blocked> elementIn(const Token &token)
{
    static const QHash<QString, Blocked> table{
        {u"script"_s, Blocked::Script}, {u"iframe"_s, Blocked::Frame},
        {u"frame"_s, Blocked::Frame},   {u"form"_s, Blocked::Form},
        {u"video"_s, Blocked::Player},  {u"audio"_s, Blocked::Player},
        {u"object"_s, Blocked::Player}, {u"embed"_s, Blocked::Player},
        {u"applet"_s, Blocked::Player}, {u"svg"_s, Blocked::Drawing},
        {u"base"_s, Blocked::Base},
    };
    if (const auto at = table.constFind(token.name); at != table.constEnd())
        return *at;
    if (token.name == "img"_L1 || token.name == "input"_L1)
        return pictureIn(token);
    if (token.name == "link"_L1 && token.attribute("href"_L1))
        return Blocked::RemoteStyle;
    if (token.name == "meta"_L1 && token.attribute("http-equiv"_L1)
                                           .value_or(QString())
                                           .trimmed()
                                           .compare("refresh"_L1, Qt::CaseInsensitive) == 0)
        return Blocked::Refresh;
    return {};
}

void count(QMap<Blocked, int> &blocked, const Token &token)
{
    if (token.kind == Token::Kind::RawText && token.name == "style"_L1 && reachesOut(token.text))
        ++blocked[Blocked::RemoteStyle];
    if (token.kind != Token::Kind::Start)
        return;
    if (const std::optional<Blocked> what = elementIn(token))
        ++blocked[*what];
    for (const Attribute &attribute : token.attributes) {
        if (attribute.name.startsWith("on"_L1))
            ++blocked[Blocked::Script];
        else if (attribute.name == "background"_L1)
            ++blocked[Blocked::RemotePicture];
        else if (attribute.name == "style"_L1 && reachesOut(attribute.value))
            ++blocked[Blocked::RemoteStyle];
    }
}

} // namespace

Inspection inspect(const QString &source, qsizetype mostCharacters)
{
    Inspection inspection;
    Tokenizer tokens(source);
    LinkCollector links;
    SafeMarkup markup(mostCharacters);
    while (const std::optional<Token> token = tokens.next()) {
        count(inspection.blocked, *token);
        const std::optional<qsizetype> link = links.take(*token);
        markup.write(*token, link);
    }
    inspection.links = links.finished();
    inspection.isCut = markup.isCut();
    inspection.markup = markup.finished();
    return inspection;
}

bool looksLikeHtml(const QString &text)
{
    static const QRegularExpression markup(
        u"<(?:!doctype\\s+html|html|body|head|p|br|div|span|table|h[1-6]|ul|ol|a\\s|b|i|img|font|strong|em)\\b[^<>]*>"_s,
        QRegularExpression::CaseInsensitiveOption);
    return markup.match(QStringView(text).left(10'000)).hasMatch();
}

} // namespace herald::html
