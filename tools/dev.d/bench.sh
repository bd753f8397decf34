# SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# ./dev bench: every benchmark, each figure beside its baseline in the same run, in one table.

verb_bench() {
    local part
    for part in "$@"; do
        case $part in
            app | table | frames | store) ;;
            *) fail_usage "bench measures app, table, frames and store, not '$part'." ;;
        esac
    done
    steps 4
    need build run test
    configure bench
    compile bench agentsd usage-dashboard emptywindow tablebench framebench storebench
    step "measuring; leave the machine alone meanwhile (about 10 minutes; needs 5 GB in ${TMPDIR:-/tmp} for a while)"
    python tests/bench/bench.py build/bench/bin "$@" || fail "a measurement failed; the lines above say why."
}
