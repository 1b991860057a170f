// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/resend/table/celleditor.h"

#include "ui/resend/table/recordcells.h"

#include <QComboBox>
#include <QLineEdit>

namespace herald::ui {

QWidget *CellEditor::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    const TableColumn *known = RecordCells::about(index.column());
    const QStringList values = known ? knownValues(known->member) : QStringList();
    QWidget *editor = nullptr;
    if (values.isEmpty()) {
        editor = QStyledItemDelegate::createEditor(parent, option, index);
    } else {
        auto *box = new QComboBox(parent);
        box->setEditable(true);
        box->addItems(values);
        editor = box;
    }
    editor->setAccessibleName(RecordCells::title(index.column()));
    return editor;
}

void CellEditor::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *box = qobject_cast<QComboBox *>(editor)) {
        box->setCurrentText(index.data(Qt::EditRole).toString());
        box->lineEdit()->selectAll();
    } else {
        QStyledItemDelegate::setEditorData(editor, index);
    }
}

void CellEditor::setModelData(QWidget *editor, QAbstractItemModel *model,
                              const QModelIndex &index) const
{
    if (const auto *box = qobject_cast<QComboBox *>(editor))
        model->setData(index, box->currentText(), Qt::EditRole);
    else
        QStyledItemDelegate::setModelData(editor, model, index);
}

} // namespace herald::ui
