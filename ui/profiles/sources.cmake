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
    profiletest.cpp profiletest.h
    profiletexts.cpp profiletexts.h
    secretedit.cpp secretedit.h
    vault/passphrasedialog.cpp vault/passphrasedialog.h
    vault/vaultbar.cpp vault/vaultbar.h
    vault/vaulttexts.cpp vault/vaulttexts.h)
