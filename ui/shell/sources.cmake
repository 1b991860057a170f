# SPDX-License-Identifier: GPL-3.0-or-later
set(SOURCES
    autolock.cpp autolock.h
    ../session.cpp
    announcer.cpp announcer.h
    atwork.cpp atwork.h
    closeprompt.cpp closeprompt.h
    identitybanner.cpp identitybanner.h
    identitytext.cpp identitytext.h
    inhibitor.cpp inhibitor.h
    languageswitch.cpp languageswitch.h
    mainwindow.cpp mainwindow.h
    noticetexts.cpp noticetexts.h
    rail.cpp rail.h
    retranslator.cpp retranslator.h
    startnotice.cpp startnotice.h
    statuscounts.cpp statuscounts.h
    tray.cpp tray.h
    welcome.cpp welcome.h
    windowplace.cpp windowplace.h)
