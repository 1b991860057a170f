// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace herald::ui {

/// Shows HTML that was made safe, on a page of its own. It fetches nothing, from nowhere, and
/// follows no link: `linkChosen` gives the number that stands in `href`.
class MailBrowser final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit MailBrowser(QWidget *parent = nullptr);

    void setMarkup(const QString &markup);
    [[nodiscard]] QVariant loadResource(int type, const QUrl &name) override;

signals:
    void linkChosen(int number);

protected:
    void doSetSource(const QUrl &name, QTextDocument::ResourceType type) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
};

} // namespace herald::ui
