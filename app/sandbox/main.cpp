// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/sandbox.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QSocketNotifier>

#include <csignal>
#include <cstdio>
#include <limits>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace herald::sandbox;

namespace {

int stopPipe[2]; // the only thing a signal handler may touch

void askToStop(int)
{
    const char byte = 1;
    (void)!write(stopPipe[1], &byte, 1);
}

/// SIGTERM and SIGINT end the event loop; what is written to the pipe arrives in it.
void stopOnSignals(QCoreApplication &application)
{
    if (pipe(stopPipe) != 0)
        return;
    auto *notifier = new QSocketNotifier(stopPipe[0], QSocketNotifier::Read, &application);
    QObject::connect(notifier, &QSocketNotifier::activated, &application, &QCoreApplication::quit);
    std::signal(SIGTERM, askToStop);
    std::signal(SIGINT, askToStop);
}

struct Settings
{
    Options options;
    QList<Fault> faults;
};

using Read = tl::expected<Settings, QString>;

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        u"Both mail clouds on loopback, with faults on demand. Nothing leaves this computer."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    const Options standard;
    const auto number = [&parser](const QString &name, const QString &text, qint64 standardValue) {
        parser.addOption({name, text, u"N"_s, QString::number(standardValue)});
    };
    number(u"port"_s, u"Port on 127.0.0.1; 0 takes any free one."_s, standard.port);
    number(u"playbooks"_s, u"Playbooks at Alibaba."_s, standard.playbooks);
    number(u"app-groups"_s, u"Application groups at Huawei."_s, standard.appGroups);
    number(u"records"_s, u"Mail records of each application group."_s, standard.recordsPerGroup);
    number(u"seed"_s, u"The same seed makes the same data."_s, qint64(standard.seed));
    number(u"clock-offset"_s, u"Seconds the clouds' clock is ahead; negative: behind."_s, 0);
    parser.addOption(
        {u"fault"_s,
         u"Hits the next COUNT sends (a number or 'always'). Repeatable. Kinds: %1."_s.arg(
             faultNames()),
         u"KIND[:COUNT[:VALUE]]"_s});
}

Read readSettings(const QCommandLineParser &parser)
{
    QString complaint;
    const auto number = [&](const QString &name, qint64 least, qint64 most) -> qint64 {
        bool good = false;
        const qint64 value = parser.value(name).toLongLong(&good);
        if (!good || value < least || value > most)
            complaint =
                u"--%1 takes a whole number from %2 to %3."_s.arg(name).arg(least).arg(most);
        return value;
    };
    if (!parser.positionalArguments().isEmpty())
        complaint = u"Unexpected argument '%1'."_s.arg(parser.positionalArguments().first());

    Settings settings;
    Options &options = settings.options;
    options.port = quint16(number(u"port"_s, 0, 65'535));
    options.playbooks = int(number(u"playbooks"_s, 0, 1'000'000));
    options.appGroups = int(number(u"app-groups"_s, 0, 100'000));
    options.recordsPerGroup = int(number(u"records"_s, 0, 10'000'000));
    options.seed = quint64(number(u"seed"_s, 0, std::numeric_limits<qint64>::max()));
    constexpr qint64 century = qint64(100) * 365 * 24 * 3600;
    const qint64 offset = number(u"clock-offset"_s, -century, century);
    options.clock = [offset] { return QDateTime::currentDateTimeUtc().addSecs(offset); };
    for (const QString &text : parser.values(u"fault"_s)) {
        const auto fault = faultFromText(text);
        if (fault)
            settings.faults.append(*fault);
        else
            complaint = u"--fault: %1."_s.arg(fault.error());
    }
    if (!complaint.isEmpty())
        return tl::unexpected(complaint);
    return settings;
}

int complain(const QString &text)
{
    std::fprintf(stderr, "herald-sandbox: %s\n", qUtf8Printable(text));
    return 2;
}

void say(const QString &line)
{
    std::printf("%s\n", qUtf8Printable(line));
}

QString describe(const AccessKey &key)
{
    const QString token = key.token.isEmpty()
                              ? QString()
                              : u"  security token %1"_s.arg(QString::fromUtf8(key.token));
    return u"access key %1  secret %2"_s.arg(key.id, QString::fromUtf8(key.secret)) + token;
}

void announce(const QUrl &url, const Options &options)
{
    say(u"herald-sandbox listening on "_s + url.toString());
    for (const AccessKey &key : options.alibabaKeys)
        say(u"Alibaba  "_s + describe(key));
    for (const AccessKey &key : options.huaweiKeys)
        say(u"Huawei   "_s + describe(key));
    say(u"Huawei   account %1  user %2  password %3"_s.arg(options.accountName, options.userName,
                                                           options.password));
    say(u"Huawei   region %1  project %2"_s.arg(options.region, options.projectId));
    say(u"Inbox    %1/inbox"_s.arg(url.toString()));
    std::fflush(stdout);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"herald-sandbox"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(HERALD_VERSION));

    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(QCoreApplication::arguments()))
        return complain(parser.errorText());
    if (parser.isSet(u"help"_s))
        parser.showHelp(0);
    if (parser.isSet(u"version"_s))
        parser.showVersion();
    const Read settings = readSettings(parser);
    if (!settings)
        return complain(settings.error());

    stopOnSignals(application);
    Sandbox sandbox(settings->options);
    sandbox.setFaults(settings->faults);
    const auto url = sandbox.start();
    if (!url)
        return complain(u"cannot listen: "_s + url.error());
    announce(*url, settings->options);
    return QCoreApplication::exec();
}
