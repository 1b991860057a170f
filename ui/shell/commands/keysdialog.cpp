// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commands/keysdialog.h"

#include "ui/shell/commands/keysview.h"
#include "ui/theme/theme.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int listedRows = 16;

} // namespace

KeysDialog::KeysDialog(const Session &session, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"keysDialog"_s);
    setWindowTitle(tr("List of keys"));
    auto *view = new KeysView(session, this);
    view->setShownRows(listedRows);
    view->setMinimumWidth(readableWidth);
    auto *buttons = new QDialogButtonBox(this);
    auto *change = buttons->addButton(tr("Change keys…"), QDialogButtonBox::ActionRole);
    auto *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    change->setObjectName(u"changeKeysButton"_s);
    close->setObjectName(u"closeKeysButton"_s);
    for (QPushButton *button : {change, close}) {
        button->setAutoDefault(false);
        button->setAccessibleName(button->text());
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gapPage, gapPage, gapPage, gapPage);
    column->setSpacing(gapWide);
    column->addWidget(view, 1);
    column->addWidget(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(change, &QPushButton::clicked, this, [this] {
        accept();
        emit changeRequested();
    });
    view->focusSearch();
}

} // namespace herald::ui
