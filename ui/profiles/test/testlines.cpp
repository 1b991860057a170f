// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiles/test/testlines.h"

#include "app/model/mask.h"
#include "ui/shell/identitytext.h"
#include "ui/texts/dates.h"
#include "ui/texts/texts.h"

#include <QCoreApplication>
#include <QSysInfo>

#include <cstdlib>

namespace herald::ui {

using namespace Qt::StringLiterals;
using Reached = ProbeReport::Reached;
using State = TestLine::State;
using Step = TestLine::Step;

namespace {

struct TestTexts
{
    Q_DECLARE_TR_FUNCTIONS(herald::ui::TestTexts)
};

constexpr qint64 noticeableSeconds = 60;
constexpr qint64 tooManySeconds = 15 * 60; ///< that both services tolerate

TestLine nameLine(const ProbeReport &probe)
{
    TestLine line{Step::Name, State::NotReached, TestTexts::tr("Name look-up"), {}, {}};
    if (probe.broken == Break::HostNotFound) {
        line.state = State::Bad;
        line.seen = TestTexts::tr("The name is not known here.");
        line.fix = TestTexts::tr("Check the region and the endpoint, and whether this network "
                                 "needs a proxy.");
    } else if (!probe.addresses.isEmpty()) {
        line.state = State::Good;
        line.seen = probe.addresses.mid(0, 3).join(u", "_s);
    } else if (!probe.proxy.isEmpty() && probe.proxy != "direct"_L1) {
        line.state = State::Good;
        line.seen = TestTexts::tr("Left to the proxy.");
    }
    return line;
}

TestLine proxyLine(const ProbeReport &probe)
{
    TestLine line{Step::Proxy, State::Good, TestTexts::tr("Proxy"), {}, {}};
    line.seen =
        probe.proxy.isEmpty() || probe.proxy == "direct"_L1 ? TestTexts::tr("None.") : probe.proxy;
    if (probe.broken == Break::HostNotFound) {
        line.state = State::NotReached;
    } else if (probe.broken == Break::ProxyAuthentication) {
        line.state = State::Bad;
        line.seen = TestTexts::tr("%1 wants a name and a password.").arg(probe.proxy);
        line.fix = TestTexts::tr("Enter them under Settings, or in this profile.");
    } else if (probe.broken == Break::Proxy) {
        line.state = State::Bad;
        line.seen = TestTexts::tr("%1 does not work.").arg(probe.proxy);
        line.fix = TestTexts::tr("Check its address with the administrator of the network.");
    }
    return line;
}

TestLine connectionLine(const ProbeReport &probe)
{
    TestLine line{Step::Connection, State::NotReached, TestTexts::tr("Connection"), {}, {}};
    if (probe.reached >= Reached::Connection) {
        line.state = State::Good;
        line.seen = TestTexts::tr("Made in %1 ms.").arg(probe.time.count());
        return line;
    }
    switch (probe.broken) {
    case Break::ConnectionRefused:
        line.seen = TestTexts::tr("Refused.");
        break;
    case Break::ConnectTimeout:
        line.seen = TestTexts::tr("No answer in time.");
        break;
    case Break::Unreachable:
    case Break::Closed:
        line.seen = TestTexts::tr("The way there is closed.");
        break;
    default:
        return line;
    }
    line.state = State::Bad;
    line.fix = TestTexts::tr("Check the endpoint and its port, and the firewall of this network.");
    return line;
}

TestLine tlsLine(const TestResult &result)
{
    const ProbeReport &probe = result.probe;
    TestLine line{Step::Tls, State::NotReached, TestTexts::tr("Certificate"), {}, {}};
    if (result.root.scheme() == "http"_L1) {
        line.state = probe.reached >= Reached::Connection ? State::Good : State::NotReached;
        line.seen = TestTexts::tr("Not needed: this computer.");
    } else if (probe.reached >= Reached::Tls) {
        const SeenCertificate own = probe.chain.value(0);
        line.state = State::Good;
        line.seen = TestTexts::tr("%1, by %2, until %3 (%4).")
                        .arg(own.subject, own.issuer, dayText(own.until), probe.protocol);
        if (probe.isPinned)
            line.seen += u' ' + TestTexts::tr("It is the pinned one.");
    } else if (probe.broken == Break::Tls) {
        line.state = State::Bad;
        line.seen = probe.isPinned && !probe.chain.isEmpty()
                        ? TestTexts::tr("Not the one that is pinned for this host.")
                        : TestTexts::tr("Not accepted.");
        line.seen += u' ' + probe.detail;
        line.fix = TestTexts::tr("Ask the administrator of the network. Where the company's own "
                                 "authority signs, add its certificate under Settings.");
    }
    return line;
}

TestLine clockLine(const TestResult &result)
{
    const ProbeReport &probe = result.probe;
    TestLine line{Step::Clock, State::NotReached, TestTexts::tr("Clock"), {}, {}};
    if (!probe.serverTime.isValid()) {
        if (probe.reached == Reached::Answer) {
            line.state = State::Caution;
            line.seen = TestTexts::tr("The service does not say its time.");
        }
        return line;
    }
    const qint64 off = std::abs(probe.aheadSeconds);
    line.state = off < noticeableSeconds ? State::Good
                 : off < tooManySeconds  ? State::Caution
                                         : State::Bad;
    if (off < noticeableSeconds)
        line.seen = TestTexts::tr("Agrees with the service's.");
    else if (probe.aheadSeconds > 0)
        line.seen = TestTexts::tr("%n second(s) ahead of the service's.", nullptr, int(off));
    else
        line.seen = TestTexts::tr("%n second(s) behind the service's.", nullptr, int(off));
    if (line.state != State::Good)
        line.fix = TestTexts::tr("Correct the clock of this computer, or let Herald sign with the "
                                 "service's time under Settings.");
    return line;
}

bool isAboutKey(const Error &error)
{
    return error.kind == Error::Kind::WrongKey || error.kind == Error::Kind::NoCredential;
}

TestLine keyLine(const TestResult &result)
{
    TestLine line{Step::Key, State::NotReached, TestTexts::tr("Key"), {}, {}};
    if (result.count || (result.error && result.error->kind == Error::Kind::NoPermission)) {
        line.state = State::Good;
        line.seen = TestTexts::tr("Taken.");
    } else if (result.error && isAboutKey(*result.error)) {
        line.state = State::Bad;
        line.seen = evidenceText(*result.error);
        line.fix = errorText(*result.error);
    }
    return line;
}

TestLine rightLine(const TestResult &result)
{
    TestLine line{Step::Right, State::NotReached, TestTexts::tr("Right to list"), {}, {}};
    const bool isAlibaba = result.profile.cloud == CloudKind::Alibaba;
    if (result.count && *result.count > 0) {
        line.state = State::Good;
        line.seen = isAlibaba
                        ? TestTexts::tr("%n playbook(s) can be listed.", nullptr, *result.count)
                        : TestTexts::tr("%n app group(s) can be listed.", nullptr, *result.count);
    } else if (result.count) {
        line.state = State::Caution;
        line.seen = isAlibaba ? TestTexts::tr("No playbook can be listed.")
                              : TestTexts::tr("No app group can be listed.");
        line.fix = isAlibaba ? TestTexts::tr("China and other countries have an endpoint each: try "
                                             "the other one.")
                             : TestTexts::tr("Check the region and the project ID.");
    } else if (result.error && !isAboutKey(*result.error)) {
        line.state = State::Bad;
        line.seen = evidenceText(*result.error);
        line.fix = errorText(*result.error);
    }
    return line;
}

QString stateWord(State state)
{
    switch (state) {
    case State::Good:
        return TestTexts::tr("good");
    case State::Caution:
        return TestTexts::tr("look at this");
    case State::Bad:
        return TestTexts::tr("broken");
    case State::NotReached:
        return TestTexts::tr("not reached");
    }
    return {};
}

} // namespace

QList<TestLine> testLines(const TestResult &result)
{
    return {nameLine(result.probe), proxyLine(result.probe), connectionLine(result.probe),
            tlsLine(result),        clockLine(result),       keyLine(result),
            rightLine(result)};
}

QString testSummary(const TestResult &result)
{
    bool hasCaution = false;
    for (const TestLine &line : testLines(result)) {
        if (line.state == State::Bad)
            return TestTexts::tr("It does not work yet: %1.").arg(line.title);
        hasCaution = hasCaution || line.state == State::Caution;
    }
    if (!result.count)
        return TestTexts::tr("It does not work yet: the service cannot be reached.");
    return hasCaution ? TestTexts::tr("It works, but look at what is marked.")
                      : TestTexts::tr("It works.");
}

QString supportReport(const TestResult &result, const QDateTime &now)
{
    const Profile &profile = result.profile;
    QStringList lines{u"Herald %1 · %2 · Qt %3"_s.arg(QStringLiteral(HERALD_VERSION),
                                                      QSysInfo::prettyProductName(),
                                                      QString::fromLatin1(qVersion())),
                      now.toUTC().toString(Qt::ISODate),
                      TestTexts::tr("Profile: %1 (%2)").arg(profile.name, cloudName(profile.cloud)),
                      TestTexts::tr("Endpoint: %1").arg(result.root.toString(QUrl::RemoveUserInfo)),
                      TestTexts::tr("Region: %1").arg(profile.region)};
    if (!profile.accessKeyId.isEmpty())
        lines.append(TestTexts::tr("Access key ID: %1")
                         .arg(QString::fromLatin1(maskedKeyId(profile.accessKeyId))));
    lines.append(QString());
    for (const TestLine &line : testLines(result)) {
        QString text = u"%1: %2"_s.arg(line.title, stateWord(line.state));
        if (!line.seen.isEmpty())
            text += u" – "_s + QString(line.seen).replace(u'\n', u' ');
        lines.append(text);
    }
    for (const SeenCertificate &certificate : result.probe.chain)
        lines.append(u"  %1 ← %2, SHA-256 %3"_s.arg(certificate.subject, certificate.issuer,
                                                    fingerprintText(certificate.sha256)));
    lines.append(QString());
    lines.append(testSummary(result));
    return lines.join(u'\n');
}

QString fingerprintText(const QByteArray &sha256)
{
    return QString::fromLatin1(sha256.toHex(':').toUpper());
}

} // namespace herald::ui
