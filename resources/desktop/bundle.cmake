# SPDX-License-Identifier: GPL-3.0-or-later
# Puts Qt and the other libraries beside an installed Herald, so that the folder runs where it lies.
# Left out is what belongs to a computer: the C library, its graphics drivers, its window system,
# its fonts. QT_PLUGINS and QT_WORDS say where Qt has its things.
set(root "$ENV{DESTDIR}${CMAKE_INSTALL_PREFIX}")
set(own "${root}/lib/herald")

set(plugins)
foreach(plugin platforms/libqxcb platforms/libqoffscreen platforms/libqwayland-generic platforms/libqwayland-egl
               wayland-shell-integration/libxdg-shell wayland-decoration-client/libbradient
               xcbglintegrations/libqxcb-glx-integration xcbglintegrations/libqxcb-egl-integration
               platforminputcontexts/libibusplatforminputcontextplugin
               platforminputcontexts/libcomposeplatforminputcontextplugin
               platforminputcontexts/libfcitx5platforminputcontextplugin
               platformthemes/libqxdgdesktopportal iconengines/libqsvgicon imageformats/libqsvg
               sqldrivers/libqsqlite tls/libqopensslbackend)
    if(EXISTS "${QT_PLUGINS}/${plugin}.so") # Wayland and fcitx only if the builder has them
        get_filename_component(folder ${plugin} DIRECTORY)
        file(INSTALL "${QT_PLUGINS}/${plugin}.so" DESTINATION "${own}/plugins/${folder}")
        list(APPEND plugins "${QT_PLUGINS}/${plugin}.so")
    endif()
endforeach()

file(GET_RUNTIME_DEPENDENCIES
     EXECUTABLES "${root}/bin/herald" MODULES ${plugins}
     RESOLVED_DEPENDENCIES_VAR libraries UNRESOLVED_DEPENDENCIES_VAR missing
     PRE_EXCLUDE_REGEXES
        "^ld-linux" "^lib(c|m|dl|rt|pthread|resolv|util|gcc_s|stdc\\+\\+)\\.so"
        "^lib(GL|GLX|EGL|OpenGL|GLdispatch|drm|gbm)\\." "^libX11" "^libxcb\\.so" "^libX(au|dmcp)\\."
        "^lib(fontconfig|freetype|expat|z|uuid)\\." "^lib(glib|gobject|gio|gmodule|gthread)-2"
        "^lib(dbus-1|systemd|udev)\\." "^libwayland-client")
if(missing)
    message(FATAL_ERROR "not found: ${missing}")
endif()
foreach(library ${libraries})
    file(INSTALL "${library}" DESTINATION "${own}" FOLLOW_SYMLINK_CHAIN)
endforeach()

# under which terms each of them is given on
foreach(library ${libraries} ${plugins})
    file(REAL_PATH "${library}" file)
    string(REGEX REPLACE "^/usr/lib/" "/lib/" other "${file}")
    execute_process(COMMAND dpkg-query -S "${file}" "${other}" OUTPUT_VARIABLE said ERROR_QUIET)
    string(REGEX MATCH "^[^:]+" package "${said}")
    if(NOT package OR NOT EXISTS "/usr/share/doc/${package}/copyright")
        message(FATAL_ERROR "the licence of ${library} is not known")
    endif()
    file(REAL_PATH "/usr/share/doc/${package}/copyright" terms)
    file(INSTALL "${terms}" DESTINATION "${root}/share/doc/herald/licences" RENAME ${package})
endforeach()

file(GLOB words "${QT_WORDS}/qtbase_zh_CN.qm")
file(INSTALL ${words} DESTINATION "${root}/share/herald/translations")
file(WRITE "${root}/bin/qt.conf"
     "[Paths]\nPrefix = ..\nPlugins = lib/herald/plugins\nTranslations = share/herald/translations\n")

# the old kind of path: it also holds for what the libraries and plugins look for
execute_process(COMMAND patchelf --force-rpath --set-rpath "$ORIGIN/../lib/herald" "${root}/bin/herald"
                COMMAND_ERROR_IS_FATAL ANY)
