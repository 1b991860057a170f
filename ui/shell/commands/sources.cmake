# SPDX-License-Identifier: GPL-3.0-or-later
set(SOURCES
    commandfinder.cpp commandfinder.h
    commandlist.cpp commandlist.h
    commandpalette.cpp commandpalette.h
    commands.cpp commands.h
    commandtexts.cpp commandtexts.h
    keyrules.cpp keyrules.h
    keysdialog.cpp keysdialog.h
    keysmodel.cpp keysmodel.h
    keysview.cpp keysview.h
    keytip.cpp keytip.h
    panes.cpp panes.h
    pinyin.cpp pinyin.h
    shortcutset.cpp shortcutset.h
    windowcommands.cpp windowcommands.h)
