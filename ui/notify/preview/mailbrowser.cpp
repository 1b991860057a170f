// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/preview/mailbrowser.h"

#include "ui/theme/paper.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QScrollBar>

#include <memory>

namespace herald::ui {

MailBrowser::MailBrowser(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setUndoRedoEnabled(false);
    setPaper(this);
    document()->setDefaultStyleSheet(paperSheet());
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) {
        bool isNumber = false;
        const int number = link.toString().toInt(&isNumber);
        if (isNumber)
            emit linkChosen(number);
    });
}

void MailBrowser::setMarkup(const QString &markup)
{
    const int place = verticalScrollBar()->value();
    setHtml(markup);
    verticalScrollBar()->setValue(place);
}

/// The markup names nothing to load; should it ever, nothing is what it gets.
QVariant MailBrowser::loadResource(int, const QUrl &)
{
    return {};
}

void MailBrowser::doSetSource(const QUrl &, QTextDocument::ResourceType) {}

/// Without "Copy Link Location": what it would copy is a number.
void MailBrowser::contextMenuEvent(QContextMenuEvent *event)
{
    const std::unique_ptr<QMenu> menu(createStandardContextMenu());
    menu->exec(event->globalPos());
}

} // namespace herald::ui
