# SPDX-License-Identifier: GPL-3.0-or-later
set(SOURCES
    exchangeview.cpp exchangeview.h
    exportrows.cpp exportrows.h
    historyfilters.cpp historyfilters.h
    historypage.cpp historypage.h
    sendexport.cpp sendexport.h
    sendfacts.cpp sendfacts.h
    sendpane.cpp sendpane.h
    timeline.cpp timeline.h
    timelineview.cpp timelineview.h)
