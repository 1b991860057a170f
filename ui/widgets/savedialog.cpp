// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/savedialog.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

QStringList filtersOf(const QList<SaveKind> &kinds)
{
    QStringList filters;
    for (const SaveKind &kind : kinds)
        filters.append(u"%1 (*.%2)"_s.arg(kind.name, kind.suffix));
    return filters;
}

int kindOf(const QString &path, const QList<SaveKind> &kinds, int chosen)
{
    const QString suffix = QFileInfo(path).suffix();
    for (int i = 0; i < int(kinds.size()); ++i) {
        if (kinds.at(i).suffix.compare(suffix, Qt::CaseInsensitive) == 0)
            return i;
    }
    return std::max(0, chosen);
}

} // namespace

void askWhereToSave(QWidget *parent, const QString &title, const QString &fileName,
                    const QList<SaveKind> &kinds,
                    const std::function<void(const QString &path, int kind)> &taken)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(parent, title, folder);
    const QStringList filters = filtersOf(kinds);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(kinds.constFirst().suffix);
    dialog->selectFile(fileName);
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [=](const QString &filter) {
        const int kind = std::max(0, int(filters.indexOf(filter)));
        dialog->setDefaultSuffix(kinds.at(kind).suffix);
    });
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, [=](const QString &path) {
        const int chosen = int(filters.indexOf(dialog->selectedNameFilter()));
        taken(path, kindOf(path, kinds, chosen));
    });
    dialog->open();
}

} // namespace herald::ui
