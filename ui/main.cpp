// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/console.h"
#include "ui/console/greeting.h"
#include "ui/console/options.h"
#include "ui/tour/guide.h"
#include "ui/tour/tour.h"

#include <QApplication>
#include <QDir>
#include <QIcon>
#include <QProcess>
#include <QStandardPaths>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;
using namespace herald;

namespace {

constexpr int usageError = 2;

int say(const QString &text, std::FILE *where, int exitCode)
{
    std::fprintf(where, "%s\n", qPrintable(text));
    return exitCode;
}

QString dataFolder(const ui::Options &options)
{
    if (!options.dataFolder.isEmpty())
        return QDir(options.dataFolder).absolutePath();
    const QDir own(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
    // rehearsals do not mix with what really went out
    return options.sandbox ? own.filePath(u"sandbox"_s) : own.absolutePath();
}

/// Where a ledger's marks are kept: outside every data folder.
QString markFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation))
        .filePath(u"ledgers"_s);
}

/// A crash leaves no picture of the memory behind, and no other program may look into it. Builds
/// for debugging stay open to debuggers.
void keepMemoryToOurselves()
{
#if defined(Q_OS_LINUX) && defined(NDEBUG)
    constexpr rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
}

/// What the sandbox does to the next request, so that there is a picture of it.
void arrange(ui::Console &console, ui::Guide::Mishap mishap)
{
    const bool isLost = mishap == ui::Guide::Mishap::AnswerLost;
    console.sandbox()->setFaults(
        {{isLost ? sandbox::FaultKind::AcceptThenDrop : sandbox::FaultKind::NoPermission}});
}

} // namespace

int main(int argc, char *argv[])
{
#ifdef Q_OS_UNIX
    umask(077); // every file of Herald is its owner's alone
#endif
    keepMemoryToOurselves();
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    QCoreApplication::setApplicationName(u"herald"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(HERALD_VERSION));

    const auto options = ui::parseOptions(arguments);
    if (!options)
        return say(u"herald: "_s % options.error() % u" Try 'herald --help'."_s, stderr,
                   usageError);
    if (options->showVersion)
        return say(u"herald "_s % QCoreApplication::applicationVersion(), stdout, 0);

    QApplication app(argc, argv);
    if (options->showHelp)
        return say(ui::helpText().trimmed(), stdout, 0);
    QApplication::setApplicationDisplayName(u"Herald"_s);
    QApplication::setWindowIcon(QIcon(u":/herald.svg"_s));

    const Clock clock;
    ui::Console console({dataFolder(*options), options->sandbox, clock, nullptr, markFolder()});
    if (options->language)
        console.setLanguage(*options->language);
    const Result<ui::Console::Started> started = console.start();
    if (!started)
        return say(u"herald: "_s % started.error().text, stderr, 1);
    if (*started == ui::Console::Started::Elsewhere)
        return say(u"Herald is open already; its window has come to the front."_s, stdout, 0);
    if (!options->profile.isEmpty() && !console.chooseProfile(options->profile))
        return say(u"herald: There is no profile '%1'."_s.arg(options->profile), stderr,
                   usageError);

    console.window().showPage(options->page.isEmpty() ? u"notify"_s : options->page);
    console.window().show();
    if (!options->tourFolder.isEmpty())
        return ui::Tour(console.window(), console.services(), options->tourFolder).run();
    if (!options->guideFolder.isEmpty()) {
        console.services().session.setTheme(options->theme.value_or(ui::ThemeChoice::Light));
        return ui::Guide(console.window(), console.services(), options->guideFolder,
                         [&console](ui::Guide::Mishap mishap) { arrange(console, mishap); })
            .run();
    }
    if (*started == ui::Console::Started::Working) {
        ui::greet(console.services(), console.window(), [](const QStringList &wanted) {
            return QProcess::startDetached(QCoreApplication::applicationFilePath(), wanted);
        });
    }
    return QApplication::exec();
}
