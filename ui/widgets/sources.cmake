# SPDX-License-Identifier: GPL-3.0-or-later
set(SOURCES
    badge.cpp badge.h
    badgedelegate.cpp badgedelegate.h
    batchview.cpp batchview.h
    elidedlabel.cpp elidedlabel.h
    emptystate.cpp emptystate.h
    iconlabel.cpp iconlabel.h
    inlinemessage.cpp inlinemessage.h
    lookupdelegate.cpp lookupdelegate.h
    lookupmodel.cpp lookupmodel.h
    lookupnote.cpp lookupnote.h
    lookuppicker.cpp lookuppicker.h
    receiversedit.cpp receiversedit.h
    reviewcard.cpp reviewcard.h
    sendsmodel.cpp sendsmodel.h
    sendstrip.cpp sendstrip.h
    sendstable.cpp sendstable.h
    sendtexts.cpp sendtexts.h
    statebadge.cpp statebadge.h)
