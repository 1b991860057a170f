// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session.h"
#include "ui/shell/mainwindow.h"
#include "ui/tour/guide.h"

#include <QAbstractItemView>
#include <QDialog>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QTextEdit>

namespace herald::ui {

using namespace Qt::StringLiterals;

bool Guide::profiles()
{
    m_window.showPage(u"profiles"_s);
    const auto list = [this] { return m_driver.named<QAbstractItemView>(u"profilesList"_s); };
    if (!Driver::waitFor([&] { return list() && list()->model()->rowCount() > 0; }))
        return fail(u"see the profiles"_s);
    list()->setCurrentIndex(list()->model()->index(0, 0));
    if (!m_driver.press(u"testProfileButton"_s) ||
        !Driver::waitFor([this] { return find(u"testSummary"_s); }))
        return fail(u"test a profile"_s);
    if (!shoot({u"profile-test"_s,
                {u"testReport"_s, u"testProfileButton"_s},
                {u"testSummary"_s, u"copyReportButton"_s, u"testProfileButton"_s}}))
        return false;
    if (!m_driver.press(u"newProfileButton"_s) ||
        !Driver::waitFor([this] { return find(u"profileNameEdit"_s); }))
        return fail(u"begin a profile"_s);
    refill(u"profileNameEdit"_s, say(u"Alerts", u"告警"));
    refill(u"accessKeyIdEdit"_s, u"LTAI5tExampleKeyId"_s);
    refill(u"accessKeySecretEdit"_s, u"example-secret"_s);
    refill(u"regionEdit"_s, u"cn-hangzhou"_s);
    return shoot({u"profile"_s,
                  {u"profiles"_s},
                  {u"newProfileButton"_s, u"profileNameEdit"_s, u"accessKeyIdEdit"_s,
                   u"accessKeySecretEdit"_s, u"regionEdit"_s, u"testProfileButton"_s,
                   u"saveProfileButton"_s}});
}

bool Guide::secrets()
{
    if (!shoot({u"vault"_s, {u"vaultBar"_s}, {u"keepInKeyringButton"_s, u"keepBehindButton"_s}}))
        return false;
    if (!m_driver.press(u"keepBehindButton"_s) ||
        !Driver::waitFor([this] { return find(u"passphraseDialog"_s); }))
        return fail(u"ask for a passphrase"_s);
    refill(u"passphraseEdit"_s, u"correct horse battery"_s);
    refill(u"passphraseAgainEdit"_s, u"correct horse battery"_s);
    const bool taken =
        shoot({u"passphrase"_s,
               {},
               {u"passphraseEdit"_s, u"passphraseAgainEdit"_s, u"passphraseButton"_s}});
    find(u"passphraseDialog"_s)->close();
    if (!taken || !m_driver.press(u"importProfilesButton"_s) ||
        !m_driver.press(u"answerButton1"_s) ||
        !Driver::waitFor([this] { return find(u"takeProfilesButton"_s); }))
        return fail(u"look for profiles to import"_s);
    for (int round = 0; round < 5; ++round)
        Driver::settle();
    const bool seen = shoot(
        {u"profile-import"_s,
         {},
         {u"importTree"_s, u"importProfilesDialog/anotherFileButton"_s, u"takeProfilesButton"_s}});
    find(u"importProfilesDialog"_s)->close();
    return seen;
}

bool Guide::settings()
{
    m_window.showPage(u"settings"_s);
    m_services.session.setHoldSeconds(5); // as it is at first
    stretch(200);                         // all of it at once
    for (int step = 0; step < 2 && find(u"proxyBox"_s); ++step)
        m_driver.press(*find(u"proxyBox"_s), Qt::Key_Down); // a proxy of one's own has an address
    refill(u"proxyAddressEdit"_s, u"proxy.example.com:8080"_s);
    if (find(u"proxyAddressEdit"_s))
        m_driver.press(*find(u"proxyAddressEdit"_s), Qt::Key_Return);
    if (!shoot({u"network"_s,
                {u"proxyBox/.."_s},
                {u"proxyBox"_s, u"proxyAddressEdit"_s, u"authorities"_s, u"connectLimitBox"_s,
                 u"serverTimeBox"_s}}))
        return false;
    stretch(100);
    return shoot({u"settings"_s,
                  {u"languageBox/.."_s},
                  {u"languageBox"_s, u"themeBox"_s, u"holdTimeBox"_s, u"lockTimeBox"_s}});
}

bool Guide::keys()
{
    pressKeys(QKeySequence(u"Ctrl+K"_s));
    if (!Driver::waitFor([this] { return find(u"commandPalette"_s); }))
        return fail(u"open the commands"_s);
    bool taken = shoot({u"commands"_s, {}, {u"commandSearch"_s, u"commandList"_s}});
    find(u"commandPalette"_s)->close();
    pressKeys(QKeySequence(u"Ctrl+/"_s));
    if (!taken || !Driver::waitFor([this] { return find(u"keysDialog"_s); }))
        return fail(u"list the keys"_s);
    taken = shoot({u"keys"_s,
                   {},
                   {u"keysDialog/keysSearch"_s, u"keysDialog/keysTable"_s, u"changeKeysButton"_s}});
    find(u"keysDialog"_s)->close();
    return taken;
}

/// Also the proof that the program has its guide with it.
bool Guide::help()
{
    m_window.showPage(u"settings"_s);
    m_window.activateWindow();
    QWidget *field = find(u"lockTimeBox"_s);
    field->setFocus();
    if (!Driver::waitFor([field] { return field->hasFocus(); }))
        return fail(u"go to a setting"_s);
    pressKeys(QKeySequence(Qt::Key_F1));
    const auto text = [this] { return qobject_cast<QTextEdit *>(find(u"helpWindow/helpText"_s)); };
    if (!Driver::waitFor([&] { return text() && !text()->toPlainText().isEmpty(); }))
        return fail(u"read the guide in the window"_s);
    const bool taken = shoot({u"help"_s,
                              {},
                              {u"helpWindow/helpPages"_s, u"helpWindow/helpSearch"_s,
                               u"helpWindow/helpForwardButton"_s}});
    find(u"helpWindow"_s)->close();
    return taken;
}

} // namespace herald::ui
