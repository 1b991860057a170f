// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tables/workbook.h"

#include "app/tables/cellvalue.h"
#include "app/tables/tablereader.h"

#include <QHash>
#include <QXmlStreamReader>

namespace herald {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView workbookType("officeDocument");
constexpr qint64 mostSharedBytes = qint64(1) << 30;

bool isTrue(QStringView text)
{
    return text == "1"_L1 || text == "true"_L1;
}

/// A target is relative to the folder of the part it belongs to, or begins at the top.
QString resolved(const QString &folder, const QString &target)
{
    return target.startsWith(u'/') ? target.sliced(1) : folder + target;
}

/// Reads a part from its begin to its end, element by element.
template <class Visit>
Result<void> visit(const ZipFile &zip, const QString &name, const Visit &visitElement)
{
    const Result<std::unique_ptr<ZippedFile>> file = zip.file(name);
    if (!file)
        return tl::unexpected(file.error());
    QXmlStreamReader xml(file->get());
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::DTD)
            xml.raiseError(u"document type"_s);
        if (xml.isStartElement())
            visitElement(xml);
    }
    return outcomeOf(xml, **file);
}

struct Relation
{
    QString id;
    QString type; ///< the last word of it
    QString target;
};

Result<QList<Relation>> relationsIn(const ZipFile &zip, const QString &name)
{
    QList<Relation> relations;
    const Result<void> read = visit(zip, name, [&](QXmlStreamReader &xml) {
        if (xml.name() != "Relationship"_L1)
            return;
        const QXmlStreamAttributes attributes = xml.attributes();
        relations.append({attributes.value("Id"_L1).toString(),
                          attributes.value("Type"_L1).toString().section(u'/', -1),
                          attributes.value("Target"_L1).toString()});
    });
    if (!read)
        return tl::unexpected(read.error());
    return relations;
}

/// By its name without the prefix, which is the writer's choice.
QString attributeOf(const QXmlStreamReader &xml, QLatin1StringView name, bool isQualified)
{
    for (const QXmlStreamAttribute &attribute : xml.attributes()) {
        if (attribute.name() == name && attribute.namespaceUri().isEmpty() != isQualified)
            return attribute.value().toString();
    }
    return {};
}

} // namespace

Result<void> outcomeOf(const QXmlStreamReader &xml, const ZippedFile &file)
{
    if (file.isTooLarge())
        return tableTrouble(TableTrouble::tooLarge);
    if (xml.hasError())
        return tableTrouble(TableTrouble::notAWorkbook, xml.errorString());
    return {};
}

QString richText(QXmlStreamReader &xml)
{
    QString text;
    int depth = 1;
    while (depth > 0 && !xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::EndElement) {
            --depth;
        } else if (token == QXmlStreamReader::StartElement) {
            if (xml.name() == "t"_L1) {
                text += xml.readElementText(QXmlStreamReader::SkipChildElements);
            } else if (xml.name() == "rPh"_L1) {
                xml.skipCurrentElement();
            } else {
                ++depth;
            }
        }
    }
    return text;
}

Result<void> Workbook::open(const QString &path)
{
    return m_zip.open(path).and_then([this] { return readSheets(); }).and_then([this] {
        return readStyles();
    });
}

Result<void> Workbook::readSheets()
{
    const Result<QList<Relation>> top = relationsIn(m_zip, u"_rels/.rels"_s);
    if (!top)
        return tl::unexpected(top.error());
    QString book;
    for (const Relation &relation : *top) {
        if (relation.type == workbookType)
            book = resolved({}, relation.target);
    }
    const QString folder = book.left(book.lastIndexOf(u'/') + 1);
    const Result<QList<Relation>> parts =
        relationsIn(m_zip, folder + u"_rels/"_s + book.sliced(folder.size()) + u".rels"_s);
    if (!parts)
        return tl::unexpected(parts.error());
    QHash<QString, QString> fileOfId;
    for (const Relation &relation : *parts) {
        if (relation.type == "worksheet"_L1)
            fileOfId.insert(relation.id, resolved(folder, relation.target));
        m_fileOfType.insert(relation.type, resolved(folder, relation.target));
    }
    const Result<void> read = visit(m_zip, book, [&](QXmlStreamReader &xml) {
        if (xml.name() == "workbookPr"_L1)
            m_countsFrom1904 = isTrue(xml.attributes().value("date1904"_L1));
        if (xml.name() != "sheet"_L1)
            return;
        const QString file = fileOfId.value(attributeOf(xml, "id"_L1, true));
        const QString state = attributeOf(xml, "state"_L1, false);
        if (!file.isEmpty())
            m_sheets.append({attributeOf(xml, "name"_L1, false), file,
                             !state.isEmpty() && state != "visible"_L1});
    });
    if (read && m_sheets.isEmpty())
        return tableTrouble(TableTrouble::notAWorkbook);
    return read;
}

Result<void> Workbook::readStyles()
{
    const QString name = m_fileOfType.value(u"styles"_s);
    if (name.isEmpty() || !m_zip.contains(name))
        return {};
    QHash<int, bool> isDateFormat; // those of the workbook itself
    bool isCellFormats = false;
    return visit(m_zip, name, [&](QXmlStreamReader &xml) {
        const QXmlStreamAttributes attributes = xml.attributes();
        if (xml.name() == "numFmt"_L1)
            isDateFormat.insert(attributes.value("numFmtId"_L1).toInt(),
                                isDateCode(attributes.value("formatCode"_L1).toString()));
        else if (xml.name() == "cellXfs"_L1 || xml.name() == "cellStyleXfs"_L1)
            isCellFormats = xml.name() == "cellXfs"_L1;
        else if (xml.name() == "xf"_L1 && isCellFormats) {
            const int format = attributes.value("numFmtId"_L1).toInt();
            m_dateStyles.append(isDateFormat.value(format, isBuiltInDate(format)));
        }
    });
}

Result<void> Workbook::readSharedTexts()
{
    const QString name = m_fileOfType.value(u"sharedStrings"_s);
    if (name.isEmpty())
        return {};
    bool isTooLarge = false;
    const Result<void> read = visit(m_zip, name, [&](QXmlStreamReader &xml) {
        if (xml.name() == "si"_L1)
            m_sharedTexts.add(richText(xml));
        isTooLarge = m_sharedTexts.byteCount() > mostSharedBytes;
        if (isTooLarge)
            xml.raiseError();
    });
    return isTooLarge ? tableTrouble(TableTrouble::tooLarge) : read;
}

Result<std::unique_ptr<ZippedFile>> Workbook::sheet(int index) const
{
    return m_zip.file(m_sheets.at(index).file);
}

QString Workbook::sharedText(qsizetype index) const
{
    return index >= 0 && index < m_sharedTexts.size() ? m_sharedTexts.at(index) : QString();
}

} // namespace herald
