// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/guidebook.h"

#include <QSet>
#include <QTextBrowser>
#include <QTimer>

namespace herald::ui {

/// Shows one page of the guide. Pictures are as wide as there is room. It fetches nothing: a link
/// inside the guide is told, an address outside is text.
class HelpBrowser final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit HelpBrowser(const Guidebook &book, QWidget *parent = nullptr);

    void showPlace(const GuidePlace &place, Language language);
    /// From where the last one was found, round the end; false = the page does not have it.
    bool findNext(const QString &text, bool isForward);
    [[nodiscard]] QVariant loadResource(int type, const QUrl &name) override;

signals:
    void placeChosen(const herald::ui::GuidePlace &place);

protected:
    void doSetSource(const QUrl &name, QTextDocument::ResourceType type) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setPage(const QString &page, Language language);
    void dressTables();
    void quietOutsideLinks();
    void follow(const QUrl &link);
    void fitPictures();
    [[nodiscard]] QImage fitted(const QString &file) const;

    const Guidebook &m_book;
    QString m_page;
    Language m_language = Language::English;
    QSet<QString> m_pictures; ///< as the page names them
    int m_fittedTo = 0;
    QTimer m_soon;
};

} // namespace herald::ui
