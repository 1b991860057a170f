# SPDX-License-Identifier: GPL-3.0-or-later
set(SOURCES
    chipdelegate.cpp chipdelegate.h chipkeys.cpp chiplayout.cpp chiplayout.h chipview.cpp chipview.h
    noteline.cpp noteline.h receiverline.cpp receiverline.h receiversedit.cpp receiversedit.h receiversfind.cpp
    receiversfind.h receiversmodel.cpp receiversmodel.h receiversnote.cpp receiversnote.h
    receiverstaking.cpp receiverstexts.cpp receiverstexts.h receiverswork.cpp receiverswork.h)
