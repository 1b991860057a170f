# SPDX-License-Identifier: GPL-3.0-or-later
set(SOURCES
    checklist.cpp checklist.h
    formfield.cpp formfield.h
    mailfields.cpp mailfields.h
    mailpreview.cpp mailpreview.h
    morefields.cpp morefields.h
    notifyeditor.cpp notifyeditor.h
    notifyform.cpp notifyform.h
    notifylookups.cpp notifylookups.h
    notifypage.cpp notifypage.h
    notifyreview.cpp notifyreview.h
    routefields.cpp routefields.h)
