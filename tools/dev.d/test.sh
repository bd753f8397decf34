# SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# ./dev test: every test that needs no display and no long time.

verb_test() {
    [ $# -le 1 ] || fail_usage "test takes at most one pattern."
    local match=${1:-} failed=0
    steps 5
    need build run test
    configure dev -DUD_WERROR=ON
    compile dev
    local results=$UD_ROOT/build/dev/results
    mkdir -p "$results"
    rm -f "$results"/*.xml

    step "unit tests (CTest), $(nproc) at once"
    # Warnings are errors here, and no test may reach for a display or a desktop session.
    env -u DISPLAY -u WAYLAND_DISPLAY -u DBUS_SESSION_BUS_ADDRESS QT_QPA_PLATFORM=offscreen \
        ctest --preset dev -j "$(nproc)" --no-tests=ignore --output-junit "$results/ctest.xml" ${match:+-R "$match"} |
        grep --line-buffered -vE '^ +Start +[0-9]+: |   Passed  ' || failed=1

    step "tests of the real programs"
    UD_BIN=$UD_ROOT/build/dev/bin UD_RECORDINGS=$results/recordings \
        system_tests "$results" "$match" || failed=1

    python "$UD_PARTS/tally.py" "$results"/*.xml || failed=1
    return "$failed"
}

# system_tests RESULTS MATCH: the programs over their command line and API, then the contract from the recorded traffic.
system_tests() {
    local results=$1 match=$2 failed=0
    rm -rf "$UD_RECORDINGS"
    mkdir -p "$UD_RECORDINGS"
    python "$UD_PARTS/run_python_tests.py" tests/system --junit "$results/system.xml" --match "$match" || failed=1
    python "$UD_PARTS/run_python_tests.py" tests/contract --junit "$results/contract.xml" --match "$match" || failed=1
    return "$failed"
}
