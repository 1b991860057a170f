# SPDX-License-Identifier: GPL-3.0-or-later
set(SOURCES
    callouts.cpp callouts.h
    driver.cpp driver.h
    fewcolours.cpp fewcolours.h
    guide.cpp guide.h
    guidesending.cpp
    guidesetting.cpp
    tour.cpp tour.h)
