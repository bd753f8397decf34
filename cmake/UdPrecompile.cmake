# SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Three quarters of the time that a source takes to compile go into headers of the standard library, Boost.JSON and
# Qt. They are compiled once per kind of target here and reused by all of that kind (the compiler's options must be
# the same). A source still includes what it uses: the presets `bench` and the checks of clang-tidy do without.
option(UD_PRECOMPILE "Precompile the large headers" OFF)

# Few: a compiler that reads more of them loses more than a source that uses one saves.
set(ud_standard_headers
  <algorithm> <chrono> <functional> <map> <memory> <optional> <set> <string> <string_view> <vector> <boost/json.hpp>)

# ud_precompiled(NAME LIBRARIES ... HEADERS ...): what ud_precompile() reuses.
function(ud_precompiled name)
  cmake_parse_arguments(arg "" "" "LIBRARIES;HEADERS" ${ARGN})
  set(source ${CMAKE_BINARY_DIR}/precompiled/${name}.cpp)
  file(CONFIGURE OUTPUT ${source} CONTENT "// Only so that the headers have a target.\n")
  add_library(${name} OBJECT ${source})
  set_target_properties(${name} PROPERTIES AUTOMOC OFF AUTOUIC OFF AUTORCC OFF)
  target_link_libraries(${name} PRIVATE ${arg_LIBRARIES})
  target_precompile_headers(${name} PRIVATE ${ud_standard_headers} ${arg_HEADERS})
endfunction()

# ud_precompile(TARGET KIND): KIND is standard, gtest, qt or widgets.
function(ud_precompile target kind)
  if(UD_PRECOMPILE)
    target_precompile_headers(${target} REUSE_FROM ud_${kind}_headers)
  endif()
endfunction()

if(UD_PRECOMPILE)
  # ccache understands a precompiled header only through -fpch-preprocess. GCC 12 takes operator+ of std::string for an
  # access out of bounds (https://gcc.gnu.org/bugzilla/show_bug.cgi?id=105651), and does not see that a precompiled
  # header is one of the system's.
  add_compile_options("$<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess;-Wno-array-bounds;-Wno-restrict;-Wno-stringop-overflow>")
  ud_precompiled(ud_standard_headers LIBRARIES ud_options Boost::json)
  if(UD_BUILD_TESTS)
    find_package(GTest REQUIRED)
    ud_precompiled(ud_gtest_headers LIBRARIES ud_options Boost::json GTest::gmock HEADERS <gmock/gmock.h> <gtest/gtest.h>)
  endif()
  if(UD_BUILD_APP)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Core Network Widgets Charts)
    ud_precompiled(ud_qt_headers LIBRARIES ud_qt_options Boost::json Qt6::Core HEADERS <QtCore>)
    ud_precompiled(ud_widgets_headers LIBRARIES ud_qt_options Boost::json Qt6::Network Qt6::Widgets Qt6::Charts
      HEADERS <QtCore> <QtWidgets> <QtCharts>)
  endif()
endif()
