# The Debian package. Its libraries are found by dpkg-shlibdeps, in the modules too; what is only loaded by name is named here. It has no
# script of its own: installing and removing never touch a user's store or settings.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME qsm-console)
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CONSOLE_PACKAGE_CONTACT "The J·QSM Console project <qsm-console@example.org>" CACHE STRING
    "Who answers for the package; whoever hands it on puts an address of their own here")
set(CPACK_PACKAGE_CONTACT "${CONSOLE_PACKAGE_CONTACT}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "console for shops on Qoo10 Japan")
# The body alone: CPack puts the summary before it.
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
    "Keeps a shop's own double-entry book of Qcash, the cyber-money that pays for
advertising on Qoo10 Japan, and of service points, which become Qcash once a
month. It reminds before points are lost, buys charge tickets, records paid ads
and reads the files that J·QSM lets a seller download.
.
In Korean, Japanese, Simplified Chinese and English, with a window and with
commands for scripts.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6svg6, qt6-translations-l10n")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-noto-cjk, qt6-wayland")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "gnome-keyring | kwalletmanager")
include(CPack)

if(CONSOLE_UI)
    add_custom_target(deb
        COMMAND ${CMAKE_CPACK_COMMAND} --config ${PROJECT_BINARY_DIR}/CPackConfig.cmake
        WORKING_DIRECTORY ${PROJECT_BINARY_DIR} VERBATIM USES_TERMINAL)
    add_dependencies(deb qsm-console installed_files)
endif()
