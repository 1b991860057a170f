// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/importoptions.h"

#include "app/tables/charsets.h"
#include "ui/import/importer.h"
#include "ui/import/importtexts.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastLetters = 10;
constexpr int shownColumns = 500;

} // namespace

ImportOptions::ImportOptions(Importer &importer, QWidget *parent)
    : QWidget(parent)
    , m_importer(importer)
    , m_charset(new QComboBox(this))
    , m_delimiter(new QComboBox(this))
    , m_sheet(new QComboBox(this))
    , m_column(new QComboBox(this))
    , m_header(new QCheckBox(tr("First row is a &header"), this))
    , m_charsetField(labelled(tr("Ch&aracter set"), m_charset))
    , m_delimiterField(labelled(tr("&Delimiter"), m_delimiter))
    , m_sheetField(labelled(tr("&Sheet"), m_sheet))
    , m_columnField(labelled(importer.task().columnLabel, m_column))
{
    m_charset->setObjectName(u"charsetCombo"_s);
    m_delimiter->setObjectName(u"delimiterCombo"_s);
    m_sheet->setObjectName(u"sheetCombo"_s);
    m_column->setObjectName(u"columnCombo"_s);
    m_header->setObjectName(u"headerCheck"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gapWide);
    for (QWidget *field : {m_charsetField, m_delimiterField, m_sheetField, m_columnField})
        row->addWidget(field);
    row->addWidget(m_header, 0, Qt::AlignBottom);
    row->addStretch();

    connect(m_charset, &QComboBox::activated, this,
            [this] { m_importer.setCharset(m_charset->currentData().toByteArray()); });
    connect(m_delimiter, &QComboBox::activated, this,
            [this] { m_importer.setDelimiter(m_delimiter->currentData().toChar()); });
    connect(m_sheet, &QComboBox::activated, &m_importer, &Importer::setSheet);
    connect(m_column, &QComboBox::activated, this,
            [this] { m_importer.setColumn(m_column->currentData().toInt()); });
    connect(m_header, &QCheckBox::clicked, &m_importer, &Importer::setHeader);
    connect(&m_importer, &Importer::tableChanged, this, &ImportOptions::refresh);
    refresh();
}

QWidget *ImportOptions::labelled(const QString &label, QComboBox *box)
{
    auto *field = new QWidget(this);
    auto *words = new QLabel(label, field);
    words->setBuddy(box);
    box->setAccessibleName(QString(label).remove(u'&'));
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->setMinimumContentsLength(leastLetters);
    auto *column = new QVBoxLayout(field);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gapSmall);
    column->addWidget(words);
    column->addWidget(box);
    return field;
}

void ImportOptions::refresh()
{
    const TableLayout &layout = m_importer.layout();
    const bool isRead = m_importer.table().rowCount() > 0 || m_importer.table().hasHeader();
    const bool isText = !layout.charset.isEmpty();
    m_charsetField->setVisible(isText);
    m_delimiterField->setVisible(isText && layout.kind == TableKind::Delimited);
    m_sheetField->setVisible(layout.sheets.size() > 1);
    m_header->setVisible(isRead && !m_importer.table().hasOwnNames());
    m_columnField->setVisible(isRead && m_importer.table().columnCount() > 1);
    fillCharsets();
    fillDelimiters();
    fillSheets();
    fillColumns();
    m_header->setChecked(m_importer.table().hasHeader());
}

/// The detected one stands first.
void ImportOptions::fillCharsets()
{
    const TableLayout &layout = m_importer.layout();
    QList<QByteArray> charsets = knownCharsets();
    charsets.removeAll(layout.detectedCharset);
    charsets.prepend(layout.detectedCharset);
    m_charset->clear();
    for (const QByteArray &charset : std::as_const(charsets)) {
        const QString name = charsetText(charset);
        m_charset->addItem(charset == layout.detectedCharset ? tr("%1 (detected)").arg(name) : name,
                           charset);
    }
    m_charset->setCurrentIndex(int(charsets.indexOf(layout.charset)));
}

void ImportOptions::fillDelimiters()
{
    const TableLayout &layout = m_importer.layout();
    m_delimiter->clear();
    for (const QChar delimiter : {u',', u';', u'\t', u'|', u'\n'}) {
        const QChar detected =
            layout.detectedDelimiter.isNull() ? QChar(u'\n') : layout.detectedDelimiter;
        const QString name = delimiterText(delimiter);
        m_delimiter->addItem(delimiter == detected ? tr("%1 (detected)").arg(name) : name,
                             delimiter);
    }
    const QChar used = layout.delimiter.isNull() ? QChar(u'\n') : layout.delimiter;
    m_delimiter->setCurrentIndex(m_delimiter->findData(used));
}

void ImportOptions::fillSheets()
{
    m_sheet->clear();
    m_sheet->addItems(m_importer.layout().sheets);
    m_sheet->setCurrentIndex(m_importer.layout().sheet);
}

void ImportOptions::fillColumns()
{
    const Table &table = m_importer.table();
    m_column->clear();
    if (m_importer.column() < 0)
        m_column->addItem(tr("Choose…"), -1);
    for (int column = 0; column < std::min(table.columnCount(), shownColumns); ++column)
        m_column->addItem(columnText(table, column), column);
    m_column->setCurrentIndex(std::max(0, m_column->findData(m_importer.column())));
}

} // namespace herald::ui
