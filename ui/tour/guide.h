// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services.h"
#include "ui/tour/driver.h"

#include <QString>
#include <QStringList>

#include <functional>

namespace herald::ui {

class MainWindow;

/// Takes the pictures of the guide (docs/guide): works the real window on the sandbox until it
/// shows what a page speaks of, and saves that part of it with numbered callouts.
class Guide
{
public:
    enum class Mishap {
        AnswerLost, ///< the mail is taken, and no answer comes
        NoRight     ///< refused: the identity lacks the right
    };

    /// `arrange` lets the mishap befall the next request to the sandbox.
    Guide(MainWindow &window, Services &services, QString folder,
          std::function<void(Mishap)> arrange);

    /// The exit code: 0 when every picture was taken.
    [[nodiscard]] int run();

private:
    /// Widgets are named by their objectName; `outer/inner` is the inner one inside the outer, and
    /// `inner/..` what the inner one stands in.
    struct Shot
    {
        QString name;
        QStringList around; ///< what the picture shows, with a margin; empty = the whole window
        QStringList marks;  ///< in the order of their numbers
    };

    // in guidesending.cpp
    [[nodiscard]] bool fillMail();
    [[nodiscard]] bool notify();
    [[nodiscard]] bool resend();
    [[nodiscard]] bool refused();
    [[nodiscard]] bool unknown();
    [[nodiscard]] bool held();
    [[nodiscard]] bool outbox();
    [[nodiscard]] bool history();
    [[nodiscard]] bool sendMailAbout(const QString &subject);
    [[nodiscard]] bool review();
    [[nodiscard]] bool waitForOutcome(const std::function<bool()> &act);
    // in guidesetting.cpp
    [[nodiscard]] bool profiles();
    [[nodiscard]] bool secrets();
    [[nodiscard]] bool settings();
    [[nodiscard]] bool keys();
    [[nodiscard]] bool help();

    [[nodiscard]] QWidget *find(const QString &name) const;
    [[nodiscard]] bool shoot(const Shot &shot) const;
    void refill(const QString &field, const QString &text) const;
    void paste(const QString &field, const QString &text) const;
    void stretch(int percent) const; ///< the window, of its usual height
    void pressKeys(const QKeySequence &keys) const;
    [[nodiscard]] bool fail(const QString &step) const;
    /// In the language of the pictures.
    [[nodiscard]] QString say(const char16_t *english, const char16_t *chinese) const;

    MainWindow &m_window;
    Services &m_services;
    QString m_folder;
    std::function<void(Mishap)> m_arrange;
    Driver m_driver;
};

} // namespace herald::ui
