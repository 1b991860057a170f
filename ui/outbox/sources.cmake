# SPDX-License-Identifier: GPL-3.0-or-later
set(SOURCES
    batchactions.cpp batchactions.h
    openproxy.cpp openproxy.h
    outboxpage.cpp outboxpage.h)
