// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session.h"
#include "ui/shell/mainwindow.h"
#include "ui/tour/guide.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTabWidget>
#include <QTableView>

namespace herald::ui {

using namespace Qt::StringLiterals;

bool Guide::fillMail()
{
    m_window.showPage(u"notify"_s);
    for (const char *picker : {"playbookEdit", "nodeEdit", "assetEdit"}) {
        if (!m_driver.choose(QString::fromLatin1(picker)))
            return fail(u"choose in "_s % QString::fromLatin1(picker));
    }
    paste(u"receiversEdit"_s,
          u"Ops <ops@example.com>; Zhang San <zhang.san@example.cn>; ops@example.com\n"
          "li.si@example.cn wang.wu@example.cn zhao.liu@example.cn sun.qi@example.cn\n"
          "zhou.ba@example.cn wu.jiu@example.cn zheng.shi@example.cn\n"
          "night@example.com oncall@example.com"_s);
    refill(u"subjectEdit"_s, say(u"Disk space low on web-01", u"web-01 磁盘空间不足"));
    refill(u"bodyEdit"_s, say(u"Hello,\n/var on web-01 is 91 % full. Please look today.",
                              u"您好：\nweb-01 的 /var 已使用 91%，请于今日处理。"));
    return true;
}

bool Guide::notify()
{
    if (!fillMail())
        return false;
    const auto isShown = [this] {
        const auto *preview = m_driver.named<QPlainTextEdit>(u"previewBody"_s);
        const auto *ready = m_driver.named<QLabel>(u"checksReadyLabel"_s);
        return preview && !preview->toPlainText().isEmpty() && ready;
    };
    if (!Driver::waitFor(isShown))
        return fail(u"see the preview and the checks"_s);
    if (!shoot({u"window"_s,
                {},
                {u"rail"_s, u"identityBanner/profileBox"_s, u"languageSwitch"_s,
                 u"sandboxInboxButton"_s, u"formScroll"_s, u"previewTabs"_s, u"reviewButton"_s}}))
        return false;
    stretch(135);
    auto *tabs = m_driver.named<QTabWidget>(u"previewTabs"_s);
    tabs->setCurrentIndex(1);
    const bool taken =
        shoot({u"notify-way"_s,
               {u"playbookEdit"_s, u"assetEdit"_s, u"actionEdit"_s},
               {u"playbookEdit"_s, u"nodeEdit"_s, u"componentEdit"_s, u"actionEdit"_s,
                u"assetEdit"_s}}) &&
        shoot({u"notify-mail"_s,
               {u"importReceiversButton"_s, u"bodyKindSwitch"_s, u"bodyEdit"_s},
               {u"receiversFrame"_s, u"subjectEdit"_s, u"bodyKindSwitch"_s, u"bodyEdit"_s}}) &&
        shoot({u"notify-request"_s,
               {u"previewTabs/.."_s},
               {u"requestText"_s, u"copyRequestButton"_s}});
    tabs->setCurrentIndex(0);
    stretch(100);
    if (!taken)
        return false;
    m_services.session.setHoldSeconds(60);
    if (!review() || !shoot({u"notify-review"_s,
                             {u"notify"_s},
                             {u"notify/reviewTick0"_s, u"fingerprintLabel"_s,
                              u"keepEditingButton"_s, u"sendButton"_s}}))
        return fail(u"review"_s);
    if (!m_driver.press(u"sendButton"_s) ||
        !Driver::waitFor([this] { return find(u"holdButton"_s); }) ||
        !shoot({u"notify-hold"_s,
                {u"sendHeadline/.."_s},
                {u"sendHeadline"_s, u"holdButton"_s, u"sendNowButton"_s, u"cancelButton"_s}}))
        return fail(u"see the time to hold it"_s);
    m_services.session.setHoldSeconds(0);
    return waitForOutcome([this] { return m_driver.press(u"sendNowButton"_s); }) &&
           shoot({u"notify-outcome"_s,
                  {u"sendHeadline/.."_s},
                  {u"sendHeadline"_s, u"sendEvidence"_s}});
}

bool Guide::resend()
{
    m_window.showPage(u"resend"_s);
    if (!m_driver.choose(u"appGroupEdit"_s))
        return fail(u"choose an app group"_s);
    const auto table = [this] { return m_driver.named<QTableView>(u"recordsTable"_s); };
    if (!Driver::waitFor([&] { return table() && table()->model()->rowCount() > 0; }))
        return fail(u"load mail records"_s);
    table()->setFocus();
    for (const int row : {0, 2}) {
        table()->setCurrentIndex(table()->model()->index(row, 1));
        m_driver.press(*table(), Qt::Key_Space);
    }
    return shoot({u"resend"_s,
                  {u"resend"_s},
                  {u"appGroupEdit"_s, u"resend/accountEdit"_s, u"resend/searchEdit"_s,
                   u"recordsTable"_s, u"countLabel"_s, u"authorizationsButton"_s,
                   u"resend/reviewButton"_s}}) &&
           review() &&
           shoot({u"resend-review"_s,
                  {u"resend"_s},
                  {u"resend/reviewTick0"_s, u"resend/keepEditingButton"_s,
                   u"resend/sendButton"_s}}) &&
           waitForOutcome([this] { return m_driver.press(u"sendButton"_s); }) &&
           shoot({u"resend-confirm"_s,
                  {u"sendHeadline/.."_s, u"afterSending"_s},
                  {u"sendHeadline"_s, u"confirmButton"_s}});
}

bool Guide::refused()
{
    m_arrange(Mishap::NoRight);
    return sendMailAbout(say(u"Certificate of www ends soon", u"www 证书即将到期")) &&
           shoot({u"refused"_s,
                  {u"sendHeadline/.."_s},
                  {u"sendHeadline"_s, u"sendDetail"_s, u"sendEvidence"_s}});
}

bool Guide::unknown()
{
    m_arrange(Mishap::AnswerLost);
    return sendMailAbout(say(u"Backup of db-02 failed", u"db-02 备份失败")) &&
           shoot({u"unknown"_s, {u"sendHeadline/.."_s}, {u"sendHeadline"_s, u"sendDetail"_s}});
}

/// One more, which stays behind.
bool Guide::held()
{
    m_services.session.setHoldSeconds(60);
    refill(u"subjectEdit"_s, say(u"Maintenance on Saturday", u"周六维护通知"));
    if (!review() || !m_driver.press(u"sendButton"_s) || !m_driver.press(u"holdButton"_s))
        return fail(u"hold a mail"_s);
    m_services.session.setHoldSeconds(0);
    return true;
}

bool Guide::outbox()
{
    m_window.showPage(u"outbox"_s);
    stretch(70);
    const auto table = [this] { return m_driver.named<QTableView>(u"sendsTable"_s); };
    if (!Driver::waitFor([&] { return table() && table()->model()->rowCount() > 1; }))
        return fail(u"see what waits"_s);
    const auto choose = [&] { // the unknown one, wherever it stands
        for (int row = 0; row < table()->model()->rowCount() && !find(u"settleButton"_s); ++row) {
            table()->setCurrentIndex(table()->model()->index(row, 0));
            Driver::settle();
        }
        return find(u"settleButton"_s) != nullptr;
    };
    if (!choose() || !shoot({u"outbox"_s,
                             {u"outbox"_s},
                             {u"holdEverythingButton"_s, u"pauseButton"_s, u"sendsTable"_s,
                              u"chosenReason"_s, u"settleButton"_s, u"showInHistoryButton"_s}}))
        return fail(u"choose what is unknown"_s);
    if (!m_driver.press(u"settleButton"_s) ||
        !Driver::waitFor([this] { return find(u"settleDialog/settleButton"_s); }))
        return fail(u"open what settles"_s);
    m_driver.click(*find(u"settleDialog/treatAsSentButton"_s));
    refill(u"whoEdit"_s, say(u"Li Si", u"李四"));
    refill(u"reasonEdit"_s,
           say(u"ops@example.com has it in the mailbox", u"ops@example.com 邮箱中已收到"));
    const bool taken = shoot({u"settle"_s,
                              {},
                              {u"settleFacts"_s, u"evidenceLabel"_s, u"treatAsSentButton"_s,
                               u"whoEdit"_s, u"reasonEdit"_s, u"settleDialog/settleButton"_s}});
    find(u"settleDialog"_s)->close();
    stretch(100);
    return taken;
}

bool Guide::history()
{
    m_window.showPage(u"history"_s);
    const auto table = [this] { return m_driver.named<QTableView>(u"sendsTable"_s); };
    if (!Driver::waitFor([&] { return table() && table()->model()->rowCount() > 3; }))
        return fail(u"read the history"_s);
    table()->setCurrentIndex(table()->model()->index(table()->model()->rowCount() - 1, 0));
    if (!Driver::waitFor([this] { return find(u"paneTabs"_s); }))
        return fail(u"see a send"_s);
    return shoot({u"history"_s,
                  {u"history"_s},
                  {u"history/searchEdit"_s, u"sendsTable"_s, u"exportButton"_s, u"paneTabs"_s,
                   u"reuseButton"_s, u"copyEvidenceButton"_s}});
}

bool Guide::sendMailAbout(const QString &subject)
{
    m_window.showPage(u"notify"_s);
    refill(u"subjectEdit"_s, subject);
    return review() && waitForOutcome([this] { return m_driver.press(u"sendButton"_s); });
}

/// Opens the review and does what it asks for.
bool Guide::review()
{
    if (!m_driver.press(u"reviewButton"_s) ||
        !Driver::waitFor([this] { return find(u"sendButton"_s); }))
        return fail(u"open the review"_s);
    for (int round = 0; round < 5; ++round)
        Driver::settle(); // the ledger has something to say, too
    for (QCheckBox *tick : m_window.findChildren<QCheckBox *>()) {
        const bool isOpen = tick->isVisible() && !tick->isChecked();
        if (isOpen && tick->objectName().startsWith("reviewTick"_L1))
            m_driver.press(*tick, Qt::Key_Space);
    }
    return true;
}

bool Guide::waitForOutcome(const std::function<bool()> &act)
{
    int open = 0;
    bool isDone = false;
    const QObject ends; // with this function
    QObject::connect(&m_services.delivery, &Delivery::sendChanged, &ends, [&](const Send &send) {
        isDone = isDone || send.state == SendState::Done;
        open = send.state == SendState::Done ? open - 1 : open;
    });
    return act() && Driver::waitFor([&] { return isDone; }) &&
           Driver::waitFor([this] { return find(u"sendHeadline"_s); });
}

} // namespace herald::ui
