# SPDX-License-Identifier: GPL-3.0-or-later
# What cpack makes of an optimised build: a Debian package, and an archive that brings its own Qt.
set(CPACK_PACKAGE_NAME herald)
set(CPACK_PACKAGE_VENDOR "Herald maintainers")
set(CPACK_PACKAGE_CONTACT "${HERALD_MAINTAINER}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "console for mailing people through two clouds, once")
set(CPACK_PACKAGE_DESCRIPTION
"Herald is for operators who mail people through two clouds, and who must
know what became of it. It sends an e-mail through Alibaba Cloud Security
Center (SOAR), and sends Huawei Cloud Workspace authorisation mails again,
from a table of the records.
.
Every send is in a ledger before its first byte leaves. What may have left
is never repeated by the program. The window speaks English and Chinese,
and a built-in sandbox mails nobody.")
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/docs/GPL-3.0.txt)
set(CPACK_PACKAGE_FILE_NAME herald-${PROJECT_VERSION}-linux-${CMAKE_SYSTEM_PROCESSOR})
set(CPACK_PACKAGE_DIRECTORY ${CMAKE_BINARY_DIR}/packages)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_PROJECT_CONFIG_FILE ${CMAKE_CURRENT_LIST_DIR}/generator.cmake)
set(CPACK_VERBATIM_VARIABLES ON)
if(WIN32)
    set(CPACK_GENERATOR ZIP)
elseif(APPLE)
    set(CPACK_GENERATOR DragNDrop)
else()
    set(CPACK_GENERATOR DEB TGZ)
endif()

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE ${HERALD_REVISION})
set(CPACK_DEBIAN_PACKAGE_SECTION mail)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# What is opened while running, which nobody sees in the program. The platform plugins for X are in
# libqt6gui6 itself.
list(JOIN HERALD_OPENED ", " CPACK_DEBIAN_PACKAGE_DEPENDS)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-inter, fonts-noto-cjk, qt6-wayland, xdg-utils")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "gnome-keyring | kwalletmanager")

if(UNIX AND NOT APPLE)
    get_target_property(qmake Qt6::qmake IMPORTED_LOCATION)
    execute_process(COMMAND ${qmake} -query QT_INSTALL_PLUGINS OUTPUT_VARIABLE plugins
                    OUTPUT_STRIP_TRAILING_WHITESPACE)
    execute_process(COMMAND ${qmake} -query QT_INSTALL_TRANSLATIONS OUTPUT_VARIABLE words
                    OUTPUT_STRIP_TRAILING_WHITESPACE)
    install(CODE "set(QT_PLUGINS \"${plugins}\")\nset(QT_WORDS \"${words}\")" COMPONENT Bundle EXCLUDE_FROM_ALL)
    install(SCRIPT ${CMAKE_CURRENT_LIST_DIR}/bundle.cmake COMPONENT Bundle EXCLUDE_FROM_ALL)
    install(FILES docs/GPL-3.0.txt DESTINATION share/doc/herald/docs COMPONENT Bundle EXCLUDE_FROM_ALL)
endif()
include(CPack)
