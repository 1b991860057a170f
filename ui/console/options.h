// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/language.h"
#include "ui/session.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <tl/expected.hpp>

namespace herald::ui {

/// What the command line asks for.
struct Options
{
    QString dataFolder; ///< empty = the platform's place
    std::optional<Language> language;
    bool sandbox = false;
    QString profile;                  ///< name; empty = as last time
    QString page;                     ///< one of pageNames(); empty = notify
    QString tourFolder;               ///< take the tour, save its pictures there, and end
    QString guideFolder;              ///< take the pictures of the guide, save them there, and end
    std::optional<ThemeChoice> theme; ///< of those pictures
    bool showVersion = false;
    bool showHelp = false;
};

[[nodiscard]] QStringList pageNames();

/// `arguments` with the program's name first. The failure is one line for stderr.
[[nodiscard]] tl::expected<Options, QString> parseOptions(const QStringList &arguments);
[[nodiscard]] QString helpText();

} // namespace herald::ui
