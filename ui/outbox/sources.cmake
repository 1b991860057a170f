# SPDX-License-Identifier: GPL-3.0-or-later
set(SOURCES
    batchactions.cpp batchactions.h
    batchprogress.cpp batchprogress.h
    outboxpage.cpp outboxpage.h
    panickey.cpp panickey.h)
