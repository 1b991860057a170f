# SPDX-License-Identifier: GPL-3.0-or-later
set(SOURCES
    decisionform.cpp decisionform.h
    evidencebox.cpp evidencebox.h
    evidencetexts.cpp evidencetexts.h
    settledialog.cpp settledialog.h
    settlefacts.cpp settlefacts.h)
