# SPDX-License-Identifier: GPL-3.0-or-later
set(SOURCES
    badge.cpp badge.h
    badgedelegate.cpp badgedelegate.h
    batchview.cpp batchview.h
    batchwatch.cpp batchwatch.h
    columnarea.cpp columnarea.h
    elidedlabel.cpp elidedlabel.h
    emptystate.cpp emptystate.h
    exportbar.cpp exportbar.h
    exporter.cpp exporter.h
    iconlabel.cpp iconlabel.h
    inlinemessage.cpp inlinemessage.h
    lookupdelegate.cpp lookupdelegate.h
    lookupfilter.cpp lookupfilter.h
    lookupmodel.cpp lookupmodel.h
    lookupnote.cpp lookupnote.h
    lookuppicker.cpp lookuppicker.h
    lookupsuggestions.cpp lookupsuggestions.h
    lookupwords.cpp lookupwords.h
    menutext.h
    opendialog.cpp opendialog.h
    reviewcard.cpp reviewcard.h
    savedialog.cpp savedialog.h
    secretedit.cpp secretedit.h
    sendfilters.cpp sendfilters.h
    sendsfollowing.cpp sendsmodel.cpp sendsmodel.h sendsreading.cpp
    sendstrip.cpp sendstrip.h
    sendstable.cpp sendstable.h
    sendtexts.cpp sendtexts.h
    statebadge.cpp statebadge.h
    tabletext.cpp tabletext.h
    textquestion.cpp textquestion.h)
