// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/fakes.h"
#include "ui/history/historypage.h"
#include "ui/notify/notifypage.h"
#include "ui/outbox/outboxpage.h"
#include "ui/profiles/profilespage.h"
#include "ui/resend/resendpage.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QDialog>
#include <QTest>

namespace herald::test {

/// The window with all its pages, on a stage.
class FullWindow
{
public:
    Stage stage;

    void open(Language language = Language::English)
    {
        stage.session.setTheme(ui::ThemeChoice::Light);
        stage.session.setLanguage(language);
        ui::Services &services = stage.services;
        window = std::make_unique<ui::MainWindow>(
            services,
            QList<ui::Page *>{new ui::NotifyPage(services), new ui::ResendPage(services),
                              new ui::OutboxPage(services), new ui::HistoryPage(services),
                              new ui::ProfilesPage(services), new ui::SettingsPage(services)});
        window->show();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
    }
    template <class T = QWidget>
    [[nodiscard]] T *find(const QString &name) const
    {
        auto *found = window->findChild<T *>(name);
        Q_ASSERT(found);
        return found;
    }
    /// Where the person is.
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : window.get(), Qt::Key(key), modifiers);
    }
    /// The dialog that is open over the window.
    [[nodiscard]] static QDialog *dialog()
    {
        return qobject_cast<QDialog *>(QApplication::activeModalWidget());
    }

    std::unique_ptr<ui::MainWindow> window;
};

} // namespace herald::test
