// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/greeting.h"

#include "app/model/languagecode.h"
#include "ui/profiles/profilespage.h"
#include "ui/services.h"
#include "ui/session.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/welcome.h"

namespace herald::ui {

using namespace Qt::StringLiterals;

void greet(Services &services, MainWindow &window, const StartHerald &start)
{
    Session &session = services.session;
    if (session.isWelcomed() || !services.profiles.profiles().isEmpty())
        return;
    auto *welcome = new Welcome(session, &window);
    welcome->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(welcome, &QDialog::finished, &window, [&session] { session.setWelcomed(); });
    QObject::connect(welcome, &Welcome::sandboxRequested, welcome, [welcome, &session, start] {
        if (start({u"--sandbox"_s, u"--lang"_s, languageCode(session.language())}))
            welcome->accept();
        else
            welcome->tellNoSandbox();
    });
    QObject::connect(welcome, &Welcome::profileRequested, &window, [&window](CloudKind cloud) {
        window.showPage(u"profiles"_s);
        if (auto *page = window.findChild<ProfilesPage *>())
            page->newProfile(cloud);
    });
    welcome->open();
}

} // namespace herald::ui
