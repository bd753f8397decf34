# SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# ./dev build: the programs as people run them.

verb_build() {
    [ $# -eq 0 ] || fail_usage "build takes no arguments."
    steps 3
    need build run
    configure release
    compile release
    note "the programs are in build/release/bin:"
    find build/release/bin -maxdepth 1 -type f -executable -printf '      %f\n' | sort
}
