# SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# All compiler rules live in this one INTERFACE library; every target of the project links it.
add_library(ud_options INTERFACE)
target_compile_features(ud_options INTERFACE cxx_std_20)
set(CMAKE_CXX_EXTENSIONS OFF)
target_compile_options(ud_options INTERFACE
  -Wall -Wextra -Wpedantic -Wconversion -Wold-style-cast -Woverloaded-virtual -Wnon-virtual-dtor
  -fstack-protector-strong $<$<BOOL:${UD_WERROR}>:-Werror>)
target_link_options(ud_options INTERFACE
  -Wl,-z,relro,-z,now)
# Not generator expressions: a list of sanitizers has commas, which would end their arguments.
if(UD_SANITIZE)
  target_compile_options(ud_options INTERFACE
    -fsanitize=${UD_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
  target_link_options(ud_options INTERFACE -fsanitize=${UD_SANITIZE})
else()
  target_compile_options(ud_options INTERFACE $<$<CONFIG:Release>:-D_FORTIFY_SOURCE=2>)
endif()
target_include_directories(ud_options INTERFACE ${PROJECT_SOURCE_DIR}/src)

# The same for targets that use Qt.
add_library(ud_qt_options INTERFACE)
target_link_libraries(ud_qt_options INTERFACE ud_options)
target_compile_definitions(ud_qt_options INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_USE_QSTRINGBUILDER QT_NO_FOREACH QT_DISABLE_DEPRECATED_BEFORE=0x060400)
