# SPDX-License-Identifier: GPL-3.0-or-later
set(SOURCES driver.cpp driver.h tour.cpp tour.h)
