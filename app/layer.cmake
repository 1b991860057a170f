# SPDX-License-Identifier: GPL-3.0-or-later
#
# A layer is a static library that links exactly what it may include. Beside each layer stands a
# program that links the whole archive: a call into a layer above fails there, even when nobody
# pulls the object file that makes it.

add_library(herald_flags INTERFACE)
target_include_directories(herald_flags INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_options(herald_flags INTERFACE -Wall -Wextra -Werror -Wshadow -Wnon-virtual-dtor
                                              -fpch-preprocess)
if(HERALD_UNITY) # a coroutine's frame holds types of its file alone, and says so when files are joined
    target_compile_options(herald_flags INTERFACE -Wno-subobject-linkage)
endif()
target_compile_definitions(herald_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH QT_NO_JAVA_STYLE_ITERATORS
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_USE_QSTRINGBUILDER
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    HERALD_VERSION="${PROJECT_VERSION}")

# Files compiled together, six of a folder at a time: a third of the time. For windows only, as
# decision 13 says. Only neighbours in a folder meet, whatever is added elsewhere.
function(herald_group_sources)
    list(FILTER ARGN INCLUDE REGEX "\\.cpp$")
    foreach(file ${ARGN})
        get_filename_component(folder ${file} DIRECTORY)
        string(MAKE_C_IDENTIFIER ${folder} folder)
        math(EXPR count_${folder} "0${count_${folder}} + 1")
        math(EXPR group "(${count_${folder}} - 1) / 6")
        set_source_files_properties(${file} PROPERTIES UNITY_GROUP ${folder}_${group})
    endforeach()
endfunction()
function(herald_join_sources target)
    set_target_properties(${target} PROPERTIES UNITY_BUILD ${HERALD_UNITY} UNITY_BUILD_MODE GROUP)
endfunction()

# herald_layer(NAME SOURCES … [PUBLIC …] [PRIVATE …] [PCH header]); layers share the precompiled
# header of the model unless they bring their own
function(herald_layer name)
    cmake_parse_arguments(ARG "" "PCH" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
    set(target herald_${name})
    add_library(${target} STATIC ${ARG_SOURCES})
    target_link_libraries(${target} PUBLIC ${ARG_PUBLIC} PRIVATE ${ARG_PRIVATE} herald_flags)
    target_include_directories(${target} PUBLIC ${PROJECT_SOURCE_DIR})
    if(ARG_PCH)
        target_precompile_headers(${target} PRIVATE ${ARG_PCH})
    elseif(name STREQUAL "model")
        target_precompile_headers(${target} PRIVATE ${PROJECT_SOURCE_DIR}/app/pch.h)
    else()
        target_precompile_headers(${target} REUSE_FROM herald_model)
    endif()

    set(check check_${name})
    set(main ${CMAKE_CURRENT_BINARY_DIR}/${check}.cpp)
    if(NOT EXISTS ${main})
        file(WRITE ${main} "int main() { return 0; }\n")
    endif()
    add_executable(${check} ${main})
    set_target_properties(${check} PROPERTIES AUTOMOC OFF
                          RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/layers)
    target_link_libraries(${check} PRIVATE $<LINK_LIBRARY:WHOLE_ARCHIVE,${target}>)
endfunction()
