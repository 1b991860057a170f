# SPDX-License-Identifier: GPL-3.0-or-later
# Read by cpack for each kind of package: the archive also holds what Debian has as packages.
list(GET CPACK_INSTALL_CMAKE_PROJECTS 0 build)
set(CPACK_INSTALL_CMAKE_PROJECTS "${build};Herald;Unspecified;/")
if(CPACK_GENERATOR STREQUAL "TGZ")
    list(APPEND CPACK_INSTALL_CMAKE_PROJECTS "${build};Herald;Bundle;/")
endif()
