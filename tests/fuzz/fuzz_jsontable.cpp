// SPDX-License-Identifier: GPL-3.0-or-later
#include "tablereading.h"

#include "app/tables/jsonvalue.h"

#include <QJsonDocument>

namespace herald::fuzz {

namespace {

/// What stands at the begin of a text is the same whether the rest is there already or not.
void compareWithPart(const QString &text)
{
    JsonCursor whole(text, true);
    const QString value = whole.value();
    const QString shorter = text.left(text.size() / 2);
    JsonCursor part(shorter, false);
    const QString early = part.value();
    if (part.isFine() && part.position() < shorter.size())
        require(whole.isFine() && early == value, "a value does not change when more is read");
    require(whole.position() <= text.size(), "nothing is read behind the end");
    require(whole.state() != JsonCursor::State::Short, "behind the last character comes nothing");
}

/// What is read here is what a strict reader would take; lists are only read to their end.
void compareWithQt(const QString &text)
{
    JsonCursor cursor(text, true);
    if (cursor.peek() != u'{' || text.contains(u'['))
        return;
    const QList<JsonCursor::Member> members = cursor.object();
    if (cursor.isFine() && cursor.peek().isNull() && cursor.position() == text.size())
        require(QJsonDocument::fromJson(text.toUtf8()).isObject(), "what is read is JSON");
}

} // namespace

void jsontable(const QByteArray &bytes)
{
    (void)readTable(fileOf(bytes, QStringLiteral("table.json")));
    const QString text = QString::fromUtf8(bytes);
    compareWithPart(text);
    compareWithQt(text);
}

} // namespace herald::fuzz
