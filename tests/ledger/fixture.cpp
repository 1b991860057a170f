// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ledger/fixture.h"

#include "app/ledger/connection.h"

#include <QFile>

namespace herald::test {

using namespace Qt::StringLiterals;

namespace {

const QDateTime confirmed = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC);

} // namespace

Profile profile(const QString &name, CloudKind cloud)
{
    Profile p;
    p.id = ProfileId(u"id-"_s + name);
    p.name = name;
    p.cloud = cloud;
    p.accessKeyId = u"LTAI"_s;
    return p;
}

Manifest notification(const QString &subject, const QStringList &receivers, const Profile &by)
{
    Notification n;
    n.subject = subject;
    n.receivers = receivers;
    return Manifest::freeze(by, QUrl(u"https://sas.example"_s), n);
}

Manifest resend(const QList<MailRecord> &records, const Profile &by)
{
    return Manifest::freeze(by, QUrl(u"https://workspace.example"_s),
                            MailResend{.records = records, .language = {}});
}

Batch batch(const QString &id, Hold hold)
{
    Batch b;
    b.id = BatchId(id);
    b.account = u"account"_s;
    b.created = confirmed;
    b.hold = hold;
    return b;
}

Send send(const QString &id, const Batch &of, const Manifest &manifest)
{
    Send s;
    s.id = SendId(id);
    s.batch = of.id;
    s.manifest = manifest;
    s.created = confirmed;
    return s;
}

QList<Send> sends(const Batch &of, int first, int count)
{
    QList<Send> list;
    for (int i = first; i < first + count; ++i)
        list.append(send(QString::number(i), of, notification(QString::number(i))));
    return list;
}

Verdict verdict(Outcome outcome, const QString &requestId)
{
    Verdict v;
    v.outcome = outcome;
    v.requestId = requestId;
    return v;
}

Attempt attempt(int number)
{
    Attempt a;
    a.number = number;
    a.began = confirmed.addSecs(number);
    a.onTheWire = a.began.addMSecs(100);
    a.request = "POST / HTTP/1.1";
    return a;
}

Attempt ended(const Verdict &verdict, int number)
{
    Attempt a = attempt(number);
    a.ended = a.began.addMSecs(200);
    a.answer = "HTTP/1.1 200 OK";
    a.verdict = verdict;
    return a;
}

Settlement settlement(Decision decision)
{
    Settlement s;
    s.decision = decision;
    s.who = u"wang"_s;
    s.reason = u"asked the receiver"_s;
    s.evidence = u"record 1 was made"_s;
    s.at = confirmed.addDays(1);
    return s;
}

QStringList idsOf(const QList<Send> &sends)
{
    QStringList ids;
    for (const Send &send : sends)
        ids.append(send.id.text());
    return ids;
}

void copyFolder(const QString &from, const QString &to)
{
    QDir().mkpath(to);
    for (const QString &name : QDir(from).entryList(QDir::Files))
        QFile::copy(from % u'/' % name, to % u'/' % name);
}

Answer sql(const QString &file, const QString &statement, const QVariantList &values)
{
    Connection db(file);
    Result<void> opened = db.openAsItIs(Connection::Mode::ReadWrite);
    if (!opened)
        return {false, {}, opened.error().text};
    const Result<QVariant> value = db.value(statement, values);
    if (!value)
        return {false, {}, value.error().text};
    return {true, *value, {}};
}

void sendOne(Ledger &ledger, const Batch &of, const Send &send, const Verdict &verdict)
{
    const auto taken = wait(ledger.enqueue(of, {send}));
    const auto claimed = wait(ledger.claim(send.id, attempt()));
    const auto settled = wait(ledger.settle(send.id, ended(verdict)));
    if (!taken || !claimed.value_or(false) || !settled)
        qFatal("the fixture could not send");
}

} // namespace herald::test
