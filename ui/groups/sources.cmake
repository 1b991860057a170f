# SPDX-License-Identifier: GPL-3.0-or-later
set(SOURCES
    groupform.cpp groupform.h
    groupsdialog.cpp groupsdialog.h
    groupsmodel.cpp groupsmodel.h
    grouptexts.cpp grouptexts.h
    nevermaildialog.cpp nevermaildialog.h
    nevermailmodel.cpp nevermailmodel.h
    receiveractions.cpp receiveractions.h
    savegroupdialog.cpp savegroupdialog.h)
