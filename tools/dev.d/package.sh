# SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# ./dev package: the two Debian packages.

verb_package() {
    [ $# -eq 0 ] || fail_usage "package takes no arguments."
    steps 4
    need build run package
    # Installed files go below /usr, and what belongs to the machine below /etc.
    configure release -DCMAKE_INSTALL_PREFIX=/usr
    compile release
    step "packing"
    rm -rf build/packages build/release/packages
    if ! (cd build/release && cpack >cpack.log 2>&1); then
        cat build/release/cpack.log >&2
        fail "packing failed; the lines above say why."
    fi
    mkdir -p build/packages
    mv build/release/packages/*.deb build/packages/
    for package in build/packages/*.deb; do
        note "$package"
        dpkg-deb --field "$package" Package Version Depends | sed 's/^/        /'
    done
}
