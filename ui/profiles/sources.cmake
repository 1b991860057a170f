# SPDX-License-Identifier: GPL-3.0-or-later
set(SOURCES
    actionbar.cpp actionbar.h
    profilecard.cpp profilecard.h
    profiledelegate.cpp profiledelegate.h
    profileeditor.cpp profileeditor.h
    profilefields.cpp profilefields.h
    profileform.cpp profileform.h
    profilekeeper.cpp profilekeeper.h
    profileslist.cpp profileslist.h
    profilesmodel.cpp profilesmodel.h
    profilespage.cpp profilespage.h
    test/profiletest.cpp test/profiletest.h test/testlines.cpp test/testlines.h
    test/testreport.cpp test/testreport.h
    profiletexts.cpp profiletexts.h
    imports/importfiles.cpp imports/importfiles.h imports/importtexts.cpp imports/importtexts.h
    imports/importprofilesdialog.cpp imports/importprofilesdialog.h
    vault/passphrasedialog.cpp vault/passphrasedialog.h
    vault/vaultbar.cpp vault/vaultbar.h
    vault/vaulttexts.cpp vault/vaulttexts.h)
