# SPDX-License-Identifier: GPL-3.0-or-later
set(SOURCES
    ages.cpp
    ages.h
    causetexts.cpp
    dates.cpp
    dates.h
    errortexts.cpp
    guardtexts.cpp
    guardtexts.h
    receivers.cpp
    receivers.h
    recordtexts.cpp
    recordtexts.h
    remedytexts.cpp
    texts.cpp
    texts.h
    trtexts.h)
