# SPDX-License-Identifier: GPL-3.0-or-later
set(SOURCES
    fonts.cpp fonts.h
    heraldstyle.cpp heraldstyle.h
    palettes.cpp palettes.h
    paper.cpp paper.h
    restyler.cpp restyler.h
    stylesheet.cpp stylesheet.h
    symbolicicon.cpp symbolicicon.h
    theme.cpp theme.h)
