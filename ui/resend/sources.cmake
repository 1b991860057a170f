# SPDX-License-Identifier: GPL-3.0-or-later
set(SOURCES
    appgroups.cpp appgroups.h
    loadprogress.cpp loadprogress.h
    recordcolumns.cpp recordcolumns.h
    recorddetails.cpp recorddetails.h
    recordfilters.cpp recordfilters.h
    recordsloader.cpp recordsloader.h
    recordsmodel.cpp recordsmodel.h
    recordspane.cpp recordspane.h
    recordsproxy.cpp recordsproxy.h
    recordstable.cpp recordstable.h
    resendfooter.cpp resendfooter.h
    resendmemory.cpp resendmemory.h
    resendpage.cpp resendpage.h
    resendreview.cpp resendreview.h
    tickdelegate.cpp tickdelegate.h
    tickheader.cpp tickheader.h)
