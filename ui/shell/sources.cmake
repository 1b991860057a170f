# SPDX-License-Identifier: GPL-3.0-or-later
set(SOURCES
    ../session.cpp
    identitybanner.cpp identitybanner.h
    identitytext.cpp identitytext.h
    languageswitch.cpp languageswitch.h
    mainwindow.cpp mainwindow.h
    rail.cpp rail.h
    statuscounts.cpp statuscounts.h
    windowplace.cpp windowplace.h)
