# SPDX-License-Identifier: GPL-3.0-or-later
set(SOURCES
    appgroups.cpp appgroups.h
    authorizations/authorizationreview.cpp authorizations/authorizationreview.h
    authorizations/authorizationsloader.cpp authorizations/authorizationsloader.h
    authorizations/authorizationsmodel.cpp authorizations/authorizationsmodel.h
    authorizations/authorizationspane.cpp authorizations/authorizationspane.h
    authorizations/authorizationsproxy.cpp authorizations/authorizationsproxy.h
    authorizations/toldaccounts.h
    confirm/aftersending.cpp confirm/aftersending.h
    confirm/awaited.cpp confirm/awaited.h
    confirm/confirmation.cpp confirm/confirmation.h
    confirm/confirmmodel.cpp confirm/confirmmodel.h
    loadprogress.cpp loadprogress.h
    recordcolumns.cpp recordcolumns.h
    recorddetails.cpp recorddetails.h
    recordfilters.cpp recordfilters.h
    recordsloader.cpp recordsloader.h
    recordsmodel.cpp recordsmodel.h
    recordspane.cpp recordspane.h
    recordstable.cpp recordstable.h
    recordtimeline.cpp recordtimeline.h
    resendfooter.cpp resendfooter.h
    resendmemory.cpp resendmemory.h
    resendpage.cpp resendpage.h
    resendreview.cpp resendreview.h
    reviewdesk.cpp reviewdesk.h
    reviewparts.cpp reviewparts.h
    tickdelegate.cpp tickdelegate.h
    facets/facetspanel.cpp facets/facetspanel.h
    table/celleditor.cpp table/celleditor.h
    table/columnmenu.cpp table/columnmenu.h
    table/filtercell.cpp table/filtercell.h
    table/filterrow.cpp table/filterrow.h
    table/recordcells.cpp table/recordcells.h
    table/recordsdata.cpp
    table/recordsdesk.cpp table/recordsdesk.h
    table/recordsfeed.cpp table/recordsfeed.h
    table/recordsource.h
    table/recordsticking.cpp
    table/recordsworker.cpp table/recordsworker.h
    table/recordticks.cpp table/recordticks.h
    table/rowcopier.cpp table/rowcopier.h
    table/rowtexts.cpp table/rowtexts.h
    table/sorting.cpp table/sorting.h
    table/tablelook.cpp table/tablelook.h
    table/tablememory.cpp table/tablememory.h
    table/ticklistdialog.cpp table/ticklistdialog.h
    table/tickmenu.cpp table/tickmenu.h
    tickheader.cpp tickheader.h
    views/recordslook.cpp views/recordslook.h
    views/savedviews.cpp views/savedviews.h
    views/viewsmenu.cpp views/viewsmenu.h)
