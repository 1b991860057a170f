# SPDX-License-Identifier: GPL-3.0-or-later
set(SOURCES
    guidebook.cpp guidebook.h
    help.cpp help.h
    helpbrowser.cpp helpbrowser.h
    helptopics.cpp helptopics.h
    helpwindow.cpp helpwindow.h)
