# SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# ./dev bench: every benchmark, each figure beside its baseline in the same run.

verb_bench() {
    local program
    steps 4
    need build run test
    configure bench
    compile bench
    step "measuring; leave the machine alone meanwhile"
    for program in build/bench/bin/*bench; do
        note "$(basename "$program")"
        QT_QPA_PLATFORM=offscreen UD_BIN=$UD_ROOT/build/bench/bin "$program" "$@" ||
            fail "$program failed; its lines above say why."
    done
}
