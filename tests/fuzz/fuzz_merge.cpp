// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets.h"

#include "app/merge/merge.h"

namespace herald::fuzz {

using namespace Qt::StringLiterals;

namespace {

void examinePieces(const QString &text)
{
    bool wasText = false;
    for (const MergePiece &piece : mergePieces(text)) {
        const bool isText = piece.kind == MergePiece::Kind::Text;
        require(!isText || (!piece.text.isEmpty() && !wasText), "stretches of text are joined");
        require(piece.kind != MergePiece::Kind::Unclosed || text.contains(piece.text),
                "what does not close is shown as it stands");
        if (piece.kind == MergePiece::Kind::Placeholder)
            require(piece.text == piece.text.trimmed() && !piece.text.contains(u'{') &&
                        !piece.text.contains(u'}') && !piece.text.contains(u'|') &&
                        !piece.text.contains(u'\n'),
                    "a name holds no braces, bars or line breaks");
        wasText = isText;
    }
}

/// A row's mail is made of that row alone.
void examineRows(const Merge &merge, const Notification &text, Merge::Body body)
{
    for (int row = 0; row < merge.rowCount(); ++row) {
        MergeTable alone = merge.table();
        alone.rows = {merge.table().rows.at(row)};
        const MergedRow expected =
            Merge(text, std::make_shared<const MergeTable>(alone), body).row(0);
        const MergedRow merged = merge.row(row);
        require(merged.mail == expected.mail && merged.isLeftOut == expected.isLeftOut,
                "a row's mail does not depend on other rows");
        require(merged.problems.size() == expected.problems.size(),
                "a row's problems do not depend on other rows");
        require(merged.mail.receivers.size() == 1, "a row is one mail to one receiver");
        if (merged.problems.isEmpty())
            require(isMailAddress(merged.mail.receivers.constFirst()),
                    "a row that nothing stops has an address");
    }
}

} // namespace

/// The subject, the names of the columns and the rows, a line each, cells by tabs; a line of one
/// dot; the body.
void merge(const QByteArray &bytes)
{
    QStringList lines = QString::fromUtf8(bytes).split(u'\n');
    Notification text;
    text.subject = lines.takeFirst();
    MergeTable table;
    table.columns = lines.isEmpty() ? QStringList{u"a"_s} : lines.takeFirst().split(u'\t');
    while (!lines.isEmpty() && lines.constFirst() != u"."_s && table.rows.size() < 20)
        table.rows.append(lines.takeFirst().split(u'\t'));
    text.content = lines.mid(1).join(u'\n');
    examinePieces(text.subject);
    examinePieces(text.content);
    const auto shared = std::make_shared<const MergeTable>(table);
    for (const Merge::Body body : {Merge::Body::Plain, Merge::Body::Html}) {
        Merge merged(text, shared, body);
        merged.leaveOut({u"never.example"_s});
        (void)merged.unusedColumns();
        Merge plain(text, shared, body);
        examineRows(plain, text, body);
        for (int row = 0; row < merged.rowCount(); ++row)
            (void)merged.row(row);
    }
}

} // namespace herald::fuzz
