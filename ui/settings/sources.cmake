# SPDX-License-Identifier: GPL-3.0-or-later
set(SOURCES settingspage.cpp settingspage.h)
