# SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# The two Debian packages, made by `./dev package`. What they depend on is found by dpkg-shlibdeps.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME usage-dashboard)
set(CPACK_PACKAGE_VENDOR "Usage Dashboard contributors")
set(CPACK_PACKAGE_CONTACT "Usage Dashboard contributors <usage-dashboard@localhost>")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_PACKAGE_DIRECTORY ${CMAKE_BINARY_DIR}/packages)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_COMPONENTS_GROUPING IGNORE)
set(CPACK_COMPONENTS_ALL)
if(TARGET usage-dashboard)
  list(APPEND CPACK_COMPONENTS_ALL app)
endif()
if(TARGET agentsd)
  list(APPEND CPACK_COMPONENTS_ALL agentsd)
endif()
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)

set(CPACK_DEBIAN_APP_PACKAGE_NAME usage-dashboard)
set(CPACK_DEBIAN_APP_PACKAGE_SECTION utils)
set(CPACK_DEBIAN_APP_PACKAGE_RECOMMENDS "agentsd, fonts-noto-core, qt6-translations-l10n")
# The lines after the summary begin without a space: CPack puts it there, and two would make them verbatim.
set(CPACK_COMPONENT_APP_DESCRIPTION "see background agents at work, what they cost, and stop them
Shows the running agents of an organization beside its monthly consumption of message and skill credits. A run that takes
unusually long, has gone silent or keeps coming back says so in words, and can be stopped there and then.")

set(CPACK_DEBIAN_AGENTSD_PACKAGE_NAME agentsd)
set(CPACK_DEBIAN_AGENTSD_PACKAGE_SECTION admin)
set(CPACK_DEBIAN_AGENTSD_PACKAGE_DEPENDS "adduser, tzdata")
set(CPACK_DEBIAN_AGENTSD_PACKAGE_RECOMMENDS poppler-utils)
set(CPACK_DEBIAN_AGENTSD_PACKAGE_CONTROL_EXTRA
  ${CMAKE_CURRENT_SOURCE_DIR}/debian/agentsd/postinst
  ${CMAKE_CURRENT_SOURCE_DIR}/debian/agentsd/prerm
  ${CMAKE_CURRENT_SOURCE_DIR}/debian/agentsd/postrm
  ${CMAKE_CURRENT_SOURCE_DIR}/debian/agentsd/conffiles)
set(CPACK_COMPONENT_AGENTSD_DESCRIPTION "run background agents, stop them, and keep account of what they consume
A service that runs agents as supervised processes, meters them exactly, and offers a REST interface to start, watch and stop
them and to read the consumption of each month. Three example agents are included.")

include(CPack)
