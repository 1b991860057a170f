// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/guidebook.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace herald::ui {

class HelpBrowser;
class Session;

/// The guide in a window of its own, beside the one it explains. Works offline; speaks the
/// window's language and changes over with it, at the same place.
class HelpWindow final : public QWidget
{
    Q_OBJECT

public:
    HelpWindow(const Session &session, Guidebook book, QWidget *parent = nullptr);

    [[nodiscard]] const Guidebook &book() const { return m_book; }
    [[nodiscard]] const GuidePlace &place() const { return m_place; }
    /// What was shown before can be gone back to.
    void showPlace(const GuidePlace &place);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void wire();
    void retranslate();
    void present();
    void step(QList<GuidePlace> &from, QList<GuidePlace> &onto);
    void find(bool isForward);

    const Session &m_session;
    Guidebook m_book;
    GuidePlace m_place;
    QList<GuidePlace> m_before;
    QList<GuidePlace> m_after;
    QListWidget *m_pages;
    HelpBrowser *m_browser;
    QPushButton *m_back;
    QPushButton *m_forward;
    QLineEdit *m_search;
    QLabel *m_notFound;
};

} // namespace herald::ui
