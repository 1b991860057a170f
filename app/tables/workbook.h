// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tables/textpool.h"
#include "app/tables/zipfile.h"

#include <QHash>
#include <QString>

#include <memory>

class QXmlStreamReader;

namespace herald {

/// One sheet of a workbook.
struct Sheet
{
    QString name;
    QString file; ///< inside the zip file
    bool isHidden = false;
};

/// The parts of an XLSX file around its sheets (ECMA-376): which sheets there are, the shared
/// texts, and which styles show a number as a date. Nothing outside the file is ever read.
class Workbook
{
public:
    [[nodiscard]] Result<void> open(const QString &path);

    [[nodiscard]] const QList<Sheet> &sheets() const { return m_sheets; }
    [[nodiscard]] Result<std::unique_ptr<ZippedFile>> sheet(int index) const;
    [[nodiscard]] Result<void> readSharedTexts();

    [[nodiscard]] QString sharedText(qsizetype index) const;
    [[nodiscard]] bool isDate(int style) const { return m_dateStyles.value(style, false); }
    [[nodiscard]] bool countsFrom1904() const { return m_countsFrom1904; }

private:
    [[nodiscard]] Result<void> readSheets();
    [[nodiscard]] Result<void> readStyles();

    ZipFile m_zip;
    QList<Sheet> m_sheets;
    QHash<QString, QString> m_fileOfType; ///< by the last word of the relation
    TextPool m_sharedTexts;
    QList<bool> m_dateStyles;
    bool m_countsFrom1904 = false;
};

/// What stands in `<t>`, and in `<r><t>`, up to the end of the element; without reading aids.
[[nodiscard]] QString richText(QXmlStreamReader &xml);
/// An error that the reading of a part ended with. A document type stands in no workbook.
[[nodiscard]] Result<void> outcomeOf(const QXmlStreamReader &xml, const ZippedFile &file);

} // namespace herald
