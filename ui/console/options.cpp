// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/options.h"

#include "app/model/languagecode.h"

#include <QCommandLineParser>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

/// The parser, and the options it was given; the texts are those of --help.
struct Parser
{
    QCommandLineOption dataDir{u"data-dir"_s,
                               u"Keep everything of this run in DIR: profiles, settings, ledger."_s,
                               u"DIR"_s};
    QCommandLineOption lang{u"lang"_s, u"Language of the window: zh or en."_s, u"zh|en"_s};
    QCommandLineOption sandbox{
        u"sandbox"_s,
        u"Run on the built-in sandbox: both clouds on this computer, no real mail."_s};
    QCommandLineOption profile{u"profile"_s, u"Work with the profile of that name."_s, u"NAME"_s};
    QCommandLineOption page{u"page"_s, u"Open on that page: "_s % pageNames().join(u", "_s) % u'.',
                            u"NAME"_s};
    QCommandLineOption tour{u"tour"_s,
                            u"Send one notification and one mail again through the window on the "
                            "sandbox, save pictures in DIR, and end."_s,
                            u"DIR"_s};
    // for ./dev docs alone
    QCommandLineOption guide{u"guide"_s, u"Save the pictures of the guide in DIR, and end."_s,
                             u"DIR"_s};
    QCommandLineOption theme{u"theme"_s, u"Theme of these pictures: dark or light."_s,
                             u"dark|light"_s};
    QCommandLineOption version{u"version"_s, u"Print the version."_s};
    QCommandLineOption help{{u"h"_s, u"help"_s}, u"Print this text."_s};
    QCommandLineParser parser;

    Parser()
    {
        parser.setApplicationDescription(
            u"Herald: send mail through two clouds, once, and know what became of it."_s);
        for (QCommandLineOption *ours : {&guide, &theme})
            ours->setFlags(QCommandLineOption::HiddenFromHelp);
        parser.addOptions(
            {dataDir, lang, sandbox, profile, page, tour, guide, theme, version, help});
    }
};

} // namespace

QStringList pageNames()
{
    return {u"notify"_s, u"resend"_s, u"outbox"_s, u"history"_s, u"profiles"_s, u"settings"_s};
}

tl::expected<Options, QString> parseOptions(const QStringList &arguments)
{
    Parser p;
    if (!p.parser.parse(arguments))
        return tl::unexpected(p.parser.errorText());
    if (!p.parser.positionalArguments().isEmpty())
        return tl::unexpected(
            u"Unexpected argument '%1'."_s.arg(p.parser.positionalArguments().constFirst()));

    Options options;
    options.showVersion = p.parser.isSet(p.version);
    options.showHelp = p.parser.isSet(p.help);
    options.dataFolder = p.parser.value(p.dataDir);
    options.profile = p.parser.value(p.profile);
    options.page = p.parser.value(p.page);
    options.tourFolder = p.parser.value(p.tour);
    options.guideFolder = p.parser.value(p.guide);
    options.sandbox =
        p.parser.isSet(p.sandbox) || p.parser.isSet(p.tour) || p.parser.isSet(p.guide);
    if (p.parser.isSet(p.dataDir) && options.dataFolder.isEmpty())
        return tl::unexpected(u"--data-dir needs a folder."_s);
    if (p.parser.isSet(p.lang)) {
        const QString lang = p.parser.value(p.lang);
        options.language = languageFromCode(lang);
        if (!options.language)
            return tl::unexpected(u"--lang is zh or en, not '%1'."_s.arg(lang));
    }
    if (p.parser.isSet(p.theme)) {
        const QString theme = p.parser.value(p.theme);
        if (theme != "dark"_L1 && theme != "light"_L1)
            return tl::unexpected(u"--theme is dark or light, not '%1'."_s.arg(theme));
        options.theme = theme == "dark"_L1 ? ThemeChoice::Dark : ThemeChoice::Light;
    }
    if (p.parser.isSet(p.page) && !pageNames().contains(options.page))
        return tl::unexpected(
            u"There is no page '%1'; pages are %2."_s.arg(options.page, pageNames().join(u", "_s)));
    return options;
}

QString helpText()
{
    Parser p;
    return p.parser.helpText();
}

} // namespace herald::ui
