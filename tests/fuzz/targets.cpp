// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

namespace herald::fuzz {

void cards(const QByteArray &bytes);
void charset(const QByteArray &bytes);
void credentials(const QByteArray &bytes);
void csv(const QByteArray &bytes);
void csvrow(const QByteArray &bytes);
void draft(const QByteArray &bytes);
void environment(const QByteArray &bytes);
void html(const QByteArray &bytes);
void iam(const QByteArray &bytes);
void jsontable(const QByteArray &bytes);
void links(const QByteArray &bytes);
void lists(const QByteArray &bytes);
void lookups(const QByteArray &bytes);
void manifest(const QByteArray &bytes);
void merge(const QByteArray &bytes);
void network(const QByteArray &bytes);
void profiles(const QByteArray &bytes);
void receivers(const QByteArray &bytes);
void secretlist(const QByteArray &bytes);
void shared(const QByteArray &bytes);
void soar(const QByteArray &bytes);
void sts(const QByteArray &bytes);
void style(const QByteArray &bytes);
void templates(const QByteArray &bytes);
void vault(const QByteArray &bytes);
void verdict(const QByteArray &bytes);
void workspace(const QByteArray &bytes);
void xlsx(const QByteArray &bytes);

const QList<Target> &targets()
{
    static const QList<Target> all{{"cards", cards},
                                   {"charset", charset},
                                   {"credentials", credentials},
                                   {"csv", csv},
                                   {"csvrow", csvrow},
                                   {"draft", draft},
                                   {"environment", environment},
                                   {"html", html},
                                   {"iam", iam},
                                   {"jsontable", jsontable},
                                   {"links", links},
                                   {"lists", lists},
                                   {"lookups", lookups},
                                   {"manifest", manifest},
                                   {"merge", merge},
                                   {"network", network},
                                   {"profiles", profiles},
                                   {"receivers", receivers},
                                   {"secretlist", secretlist},
                                   {"shared", shared},
                                   {"soar", soar},
                                   {"sts", sts},
                                   {"style", style},
                                   {"templates", templates},
                                   {"vault", vault},
                                   {"verdict", verdict},
                                   {"workspace", workspace},
                                   {"xlsx", xlsx}};
    return all;
}

namespace {

/// Whether what ends here is one of the names with `:` or `=` behind it, or the begin of an element
/// of that name.
bool endsWithNameOf(const QByteArray &bytes, const QByteArrayList &names)
{
    const bool isElement = bytes.endsWith('>');
    qsizetype end = bytes.size();
    qsizetype signs = 0;
    while (end > 0 && QByteArrayView(isElement ? ">" : " \"':=").contains(bytes.at(end - 1))) {
        --end;
        signs += QByteArrayView(">:=").contains(bytes.at(end)) ? 1 : 0;
    }
    const QByteArray word = bytes.left(end);
    const QByteArrayView before(isElement ? "<" : " \"'{,\n\t|");
    return signs == 1 && std::any_of(names.begin(), names.end(), [&](const QByteArray &name) {
               const qsizetype begin = word.size() - name.size();
               return word.endsWith(name) && (begin == 0 || before.contains(word.at(begin - 1)));
           });
}

} // namespace

bool holdsCanaryOnlyBehind(const QByteArray &bytes, const QByteArrayList &names)
{
    qsizetype found = 0;
    for (qsizetype at = 0; (at = bytes.indexOf(canary, at)) >= 0; ++at, ++found) {
        if (!endsWithNameOf(bytes.left(at), names))
            return false;
    }
    return found > 0;
}

QString folder()
{
    static const QTemporaryDir made;
    return made.path();
}

QString fileOf(const QByteArray &bytes, const QString &name)
{
    const QString path = QDir(folder()).filePath(name);
    QFile file(path);
    require(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(),
            "the file could be written");
    return path;
}

Split splitLine(const QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf('\n');
    return end < 0 ? Split{bytes, {}} : Split{bytes.left(end), bytes.mid(end + 1)};
}

} // namespace herald::fuzz
