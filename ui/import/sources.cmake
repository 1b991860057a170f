# SPDX-License-Identifier: GPL-3.0-or-later
set(SOURCES
    addresspick.cpp addresspick.h
    importdialog.cpp importdialog.h
    importer.cpp importer.h
    importtask.h
    rowpick.h
    importoptions.cpp importoptions.h
    importtexts.cpp importtexts.h
    leftoutmodel.cpp leftoutmodel.h
    leftoutview.cpp leftoutview.h
    previewmodel.cpp previewmodel.h)
