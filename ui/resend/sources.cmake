# SPDX-License-Identifier: GPL-3.0-or-later
set(SOURCES
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
    files/membernames.cpp files/membernames.h
    files/recordfile.cpp files/recordfile.h
    files/recordpick.cpp files/recordpick.h
    load/appgroupmarks.cpp load/appgroupmarks.h
    load/appgroups.cpp load/appgroups.h
    load/appgroupsdialog.cpp load/appgroupsdialog.h
    load/loadnotice.cpp load/loadnotice.h
    load/loadprogress.cpp load/loadprogress.h
    load/namesdialog.cpp load/namesdialog.h
    load/recordsloader.cpp load/recordsloader.h
    load/recordsscope.cpp load/recordsscope.h
    load/recordwalk.cpp load/recordwalk.h
    load/servicefilters.cpp load/servicefilters.h
    recordcolumns.cpp recordcolumns.h
    recorddetails.cpp recorddetails.h
    recordfilters.cpp recordfilters.h
    recordsmodel.cpp recordsmodel.h
    recordspane.cpp recordspane.h
    recordsstate.cpp
    recordstable.cpp recordstable.h
    recordtimeline.cpp recordtimeline.h
    resendfooter.cpp resendfooter.h
    resendmemory.cpp resendmemory.h
    resendpage.cpp resendpage.h
    resendreview.cpp resendreview.h
    resendreviewing.cpp
    resendreviewtexts.h
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
