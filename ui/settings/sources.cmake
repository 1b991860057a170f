# SPDX-License-Identifier: GPL-3.0-or-later
set(SOURCES
    certificatelist.cpp certificatelist.h
    generalsettings.cpp generalsettings.h
    keyedit.cpp keyedit.h
    keysettings.cpp keysettings.h
    networksettings.cpp networksettings.h
    settingsgroup.cpp settingsgroup.h
    settingspage.cpp settingspage.h)
