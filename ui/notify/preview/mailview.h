// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/html/inspection.h"
#include "ui/notify/notifyform.h"
#include "ui/notify/notifyreview.h"
#include "ui/notify/preview/latest.h"

#include <QWidget>

#include <functional>

class QLabel;
class QPlainTextEdit;
class QStackedWidget;
class QTimer;

namespace herald::ui {

class ElidedLabel;
class LinkList;
class MailBrowser;

/// The mail as its receivers may see it: heading, and the body as text or as a page that fetches
/// and runs nothing. What it does not show, it says.
class MailView final : public QWidget
{
    Q_OBJECT

public:
    /// `names`: of the sender asset, as far as look-ups know it.
    MailView(const NotifyForm &form, std::function<ReviewNames()> names, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Body
    {
        NotifyForm::BodyKind kind = NotifyForm::BodyKind::Plain;
        QString text; ///< shown: plain text, or safe markup
        QList<html::Link> links;
        QMap<html::Blocked, int> blocked;
        bool isCut = false;
    };
    [[nodiscard]] static Body look(const QString &content, NotifyForm::BodyKind kind);

    void buildLayout();
    void retranslate();
    void follow();
    void showHeading();
    void askForBody();
    void take(const Body &body);
    void showNotes();
    void showLink(int number);

    const NotifyForm &m_form;
    std::function<ReviewNames()> m_names;
    Body m_body;
    QString m_content; ///< what the body was made from
    ElidedLabel *m_subject;
    ElidedLabel *m_sender;
    ElidedLabel *m_receivers;
    QStackedWidget *m_stack;
    QPlainTextEdit *m_plain;
    MailBrowser *m_page;
    QLabel *m_notes;
    LinkList *m_links;
    QTimer *m_soon;
    Latest<Body> m_latest;
};

} // namespace herald::ui
