// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour/tour.h"

#include "app/model/languagecode.h"
#include "ui/session.h"
#include "ui/shell/mainwindow.h"
#include "ui/texts/texts.h"

#include <QCheckBox>
#include <QDir>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableView>

#include <cstdio>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

void print(const QString &text)
{
    std::printf("%s\n", qPrintable(text));
    std::fflush(stdout);
}

} // namespace

Tour::Tour(MainWindow &window, Services &services, QString folder)
    : m_window(window)
    , m_services(services)
    , m_folder(std::move(folder))
    , m_driver(window)
{}

int Tour::run()
{
    if (!QDir().mkpath(m_folder))
        return fail(u"make the folder "_s % m_folder) ? 0 : 1;
    m_window.resize(1280, 860);
    m_window.activateWindow();
    const bool done = notify() && resend();
    print(u"Pictures: "_s % QDir(m_folder).absolutePath());
    return done ? 0 : 1;
}

bool Tour::notify()
{
    m_window.showPage(u"notify"_s);
    for (const char *picker : {"playbookEdit", "nodeEdit", "assetEdit"}) {
        if (!m_driver.choose(QString::fromLatin1(picker)))
            return fail(u"choose in "_s % QString::fromLatin1(picker));
    }
    const bool isChinese = m_services.session.language() == Language::Chinese;
    m_driver.type(*m_driver.named<QLineEdit>(u"receiversEdit"_s),
                  u"ops@example.com, zhang.san@example.cn"_s);
    m_driver.type(*m_driver.named<QLineEdit>(u"subjectEdit"_s),
                  isChinese ? u"web-01 磁盘空间不足"_s : u"Disk space low on web-01"_s);
    m_driver.type(*m_driver.named<QPlainTextEdit>(u"bodyEdit"_s),
                  isChinese ? u"您好：\nweb-01 的 /var 已使用 91%，请于今日处理。"_s
                            : u"Hello,\n/var on web-01 is 91 % full. Please look today."_s);
    const auto isShown = [this] {
        const auto *preview = m_driver.named<QPlainTextEdit>(u"previewBody"_s);
        return preview && !preview->toPlainText().isEmpty();
    };
    if (!Driver::waitFor(isShown))
        return fail(u"see the preview"_s);
    return picture(u"notify"_s) && reviewAndSend(u"Notify"_s);
}

bool Tour::resend()
{
    m_window.showPage(u"resend"_s);
    if (!m_driver.choose(u"appGroupEdit"_s))
        return fail(u"choose an app group"_s);
    const auto table = [this] { return m_driver.named<QTableView>(u"recordsTable"_s); };
    if (!Driver::waitFor([&] { return table() && table()->model()->rowCount() > 0; }))
        return fail(u"load mail records"_s);
    table()->setFocus();
    table()->setCurrentIndex(table()->model()->index(0, 1));
    m_driver.press(*table(), Qt::Key_Space);
    return picture(u"resend"_s) && reviewAndSend(u"Resend"_s);
}

bool Tour::reviewAndSend(const QString &job)
{
    std::optional<Verdict> verdict;
    const QObject ends; // with this function
    QObject::connect(&m_services.delivery, &Delivery::sendChanged, &ends,
                     [&verdict](const Send &send) {
                         if (send.state == SendState::Done)
                             verdict = send.verdict;
                     });
    if (!m_driver.press(u"reviewButton"_s))
        return fail(job % u": review"_s);
    for (QCheckBox *tick : m_window.findChildren<QCheckBox *>()) {
        if (tick->isVisible() && tick->objectName().startsWith("reviewTick"_L1))
            m_driver.press(*tick, Qt::Key_Space);
    }
    if (!picture(job.toLower() % u"-review"_s) || !m_driver.press(u"sendButton"_s))
        return fail(job % u": send"_s);
    if (!Driver::waitFor([&verdict] { return verdict.has_value(); }))
        return fail(job % u": wait for the outcome"_s);
    print(u"%1: %2 Request id %3"_s.arg(job, outcomeText(verdict->outcome), verdict->requestId));
    return picture(job.toLower() % u"-outcome"_s) && verdict->outcome == Outcome::Accepted;
}

bool Tour::picture(const QString &name) const
{
    const QString language = languageCode(m_services.session.language());
    return m_driver.savePicture(QDir(m_folder).filePath(name % u'-' % language % u".png"_s));
}

bool Tour::fail(const QString &step) const
{
    std::fprintf(stderr, "herald: the tour could not %s\n", qPrintable(step));
    return picture(u"stuck"_s) && false; // what it looked like then
}

} // namespace herald::ui
