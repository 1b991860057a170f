// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;

namespace herald::ui {

class Importer;

/// How the file is read, as far as there is a choice: character set, delimiter, sheet, header, and
/// the column that decides. Shows what was detected and marks it.
class ImportOptions final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportOptions(Importer &importer, QWidget *parent = nullptr);

private:
    void refresh();
    void fillCharsets();
    void fillDelimiters();
    void fillSheets();
    void fillColumns();
    [[nodiscard]] QWidget *labelled(const QString &label, QComboBox *box);

    Importer &m_importer;
    QComboBox *m_charset;
    QComboBox *m_delimiter;
    QComboBox *m_sheet;
    QComboBox *m_column;
    QCheckBox *m_header;
    QWidget *m_charsetField;
    QWidget *m_delimiterField;
    QWidget *m_sheetField;
    QWidget *m_columnField;
};

} // namespace herald::ui
