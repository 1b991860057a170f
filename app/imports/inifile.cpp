// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/imports/inifile.h"

#include <QHash>

#include <algorithm>

namespace herald::imports {

using namespace Qt::StringLiterals;

namespace {

bool isComment(char c)
{
    return c == '#' || c == ';';
}

QByteArrayView withoutComment(QByteArrayView line)
{
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (isComment(line[i]) && (i == 0 || line[i - 1] == ' ' || line[i - 1] == '\t'))
            return line.first(i).trimmed();
    }
    return line.trimmed();
}

tl::unexpected<Error> wrong(qsizetype line, const QString &why)
{
    return failure(Error::Kind::BadInput, u"line %1: %2"_s.arg(line).arg(why));
}

/// The section of a name, made when it is a new one.
size_t placeOf(const QString &name, Sections &sections, QHash<QString, size_t> &places)
{
    if (const auto known = places.constFind(name); known != places.constEnd())
        return *known;
    sections.push_back({name, {}});
    places.insert(name, sections.size() - 1);
    return sections.size() - 1;
}

} // namespace

Result<Sections> iniSections(QByteArrayView text)
{
    Sections sections;
    QHash<QString, size_t> places;
    size_t place = 0;
    for (qsizetype number = 1; !text.isEmpty(); ++number) {
        const qsizetype end = text.indexOf('\n');
        const QByteArrayView line = withoutComment((end < 0 ? text : text.first(end)).trimmed());
        text = end < 0 ? QByteArrayView() : text.sliced(end + 1);
        if (line.isEmpty())
            continue;
        if (line.front() == '[') {
            if (line.back() != ']')
                return wrong(number, u"the section's name does not end"_s);
            const QByteArrayView name = line.sliced(1, line.size() - 2).trimmed();
            place = placeOf(QString::fromUtf8(name), sections, places);
            continue;
        }
        const auto mark =
            std::find_if(line.begin(), line.end(), [](char c) { return c == '=' || c == ':'; });
        const qsizetype at = mark - line.begin();
        if (mark == line.end() || at == 0)
            return wrong(number, u"neither a section nor a value"_s);
        if (sections.empty())
            return wrong(number, u"a value before the first section"_s);
        const QString name = QString::fromUtf8(line.first(at).trimmed()).toLower();
        sections[place].fields.set(name, line.sliced(at + 1).trimmed().toByteArray());
    }
    return sections;
}

} // namespace herald::imports
