# SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# ./dev prove: the long promises of docs/promises.md.

verb_prove() {
    export UD_WERROR=OFF
    steps 4
    need build run test
    configure bench
    compile bench
    step "rows of docs/promises.md"
    local failed=0
    mkdir -p build/bench/results
    rm -f build/bench/results/prove.xml
    UD_BIN=$UD_ROOT/build/bench/bin python tests/system/prove.py --junit build/bench/results/prove.xml "$@" || failed=1
    return "$failed"
}
