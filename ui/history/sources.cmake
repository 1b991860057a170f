# SPDX-License-Identifier: GPL-3.0-or-later
set(SOURCES
    historypage.cpp historypage.h
    historyproxy.cpp historyproxy.h
    sendfacts.cpp sendfacts.h
    sendpane.cpp sendpane.h)
