// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/desk.h"

#include "ui/resend/recordsmodel.h"
#include "ui/widgets/lookuppicker.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTest>

namespace herald::test {

using namespace Qt::StringLiterals;

QCoro::Task<Exchange> TamperingTransport::exchange(Request request, ExchangeOptions options)
{
    if (tamper && request.kind == Request::Kind::Once)
        tamper(request);
    return m_wire.exchange(std::move(request), std::move(options));
}

Desk::Desk(Language language, const QString &dataFolder)
    : console(
          {dataFolder.isEmpty() ? folder.filePath(u"data"_s) : dataFolder, true, clock, &transport})
    , driver([this, language]() -> QWidget & {
        console.setLanguage(language);
        if (const auto started = console.start(); !started)
            m_problem = started.error().text;
        return console.window();
    }())
{
    console.services().session.setHoldSeconds(0);
    console.window().resize(1280, 860);
    console.window().show();
    if (!QTest::qWaitForWindowActive(&console.window()))
        m_problem = u"the window does not come up"_s;
}

void Desk::showPage(const QString &page)
{
    console.window().showPage(page);
}

void Desk::type(const QString &field, const QString &text)
{
    QWidget &widget = the(field);
    widget.setFocus();
    // QTest types what a keyboard has; other characters arrive as an input method sends them
    for (const QChar c : text) {
        if (c == u'\n')
            QTest::keyClick(&widget, Qt::Key_Return);
        else if (c.unicode() < 0x80)
            QTest::keyClick(&widget, c.toLatin1());
        else
            driver.type(widget, QString(c));
    }
}

void Desk::click(const QString &button)
{
    QTest::mouseClick(&the<QAbstractButton>(button), Qt::LeftButton);
}

void Desk::choose(const QString &picker, const QString &name)
{
    auto &edit = the<QLineEdit>(picker);
    const auto &field = *qobject_cast<ui::LookupPicker *>(edit.parentWidget());
    if (!ui::Driver::waitFor([&] { return !field.entries().isEmpty(); }))
        qFatal("%s offers nothing", qPrintable(picker));
    if (field.value().isEmpty()) {
        type(picker, name.isEmpty() ? field.entries().constFirst().name : name);
        QTest::keyClick(&edit, Qt::Key_Return);
        if (QWidget *list = QApplication::activePopupWidget())
            list->close();
    }
    if (!ui::Driver::waitFor([&] { return field.chosen().has_value(); }))
        qFatal("nothing is chosen in %s", qPrintable(picker));
}

void Desk::fillNotification(const QString &subject, const QString &body)
{
    showPage(u"notify"_s);
    choose(u"playbookEdit"_s);
    choose(u"nodeEdit"_s);
    choose(u"assetEdit"_s);
    type(u"receiversEdit"_s, u"ops@example.com; li.si@example.cn"_s);
    type(u"subjectEdit"_s, subject);
    type(u"bodyEdit"_s, body);
}

MailRecord Desk::tickRecord(int row)
{
    showPage(u"resend"_s);
    choose(u"appGroupEdit"_s);
    auto &table = the<QTableView>(u"recordsTable"_s);
    if (!ui::Driver::waitFor([&] { return table.model()->rowCount() > row; }))
        qFatal("no records were loaded");
    table.setFocus();
    table.setCurrentIndex(table.model()->index(row, ui::RecordsModel::Account));
    QTest::keyClick(&table, Qt::Key_Space);
    const QString id = table.model()->index(row, ui::RecordsModel::RecordId).data().toString();
    MailRecord record;
    record.id = MailRecordId(id);
    return record;
}

void Desk::reviewAndSend()
{
    click(u"reviewButton"_s);
    the(u"sendButton"_s);
    for (QCheckBox *tick : console.window().findChildren<QCheckBox *>()) {
        if (tick->isVisible() && tick->objectName().startsWith("reviewTick"_L1))
            QTest::keyClick(tick, Qt::Key_Space);
    }
    click(u"sendButton"_s);
    if (!ui::Driver::waitFor([this] { return !sends().isEmpty(); }))
        qFatal("nothing was taken by the delivery");
}

QList<Send> Desk::sends()
{
    const auto page = QCoro::waitFor(console.services().archive.page({}, 0, 100));
    return page ? page->sends : QList<Send>();
}

Send Desk::waitForOutcome()
{
    QList<Send> all;
    if (!ui::Driver::waitFor([&] {
            all = sends();
            return !all.isEmpty() && all.first().state == SendState::Done;
        }))
        qFatal("no outcome came");
    // the ledger knows it a moment before the window does
    const Delivery &delivery = console.services().delivery;
    const auto isTold = [&] {
        const OpenBatch *batch = delivery.batch(all.first().batch);
        return batch && batch->isDone();
    };
    if (!ui::Driver::waitFor(isTold))
        qFatal("the window was not told");
    QCoreApplication::processEvents();
    return all.first();
}

QString Desk::headline()
{
    return the<QLabel>(u"sendHeadline"_s).text();
}

QString Desk::outcomeTexts()
{
    QStringList texts;
    for (const QString &label : {u"sendHeadline"_s, u"sendDetail"_s, u"sendEvidence"_s}) {
        if (const auto *shown = driver.named<QLabel>(label))
            texts.append(shown->text());
    }
    return texts.join(u'\n');
}

} // namespace herald::test
