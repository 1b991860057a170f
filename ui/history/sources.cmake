# SPDX-License-Identifier: GPL-3.0-or-later
set(SOURCES
    exchangeview.cpp exchangeview.h
    exportbar.cpp exportbar.h
    exporter.cpp exporter.h
    exportrows.cpp exportrows.h
    historyfilters.cpp historyfilters.h
    historypage.cpp historypage.h
    sendfacts.cpp sendfacts.h
    sendpane.cpp sendpane.h
    timeline.cpp timeline.h
    timelineview.cpp timelineview.h)
