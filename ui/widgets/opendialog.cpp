// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/opendialog.h"

#include <QFileDialog>
#include <QStandardPaths>

namespace herald::ui {

using namespace Qt::StringLiterals;

void askWhatToOpen(QWidget *parent, const QString &title, const QStringList &filters,
                   const std::function<void(const QString &path)> &taken)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(parent, title, folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(filters + QStringList{QFileDialog::tr("All files (*)")});
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, taken);
    dialog->open();
}

} // namespace herald::ui
