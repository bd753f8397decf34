# SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# ./dev lint: what can be said of the tree without running the programs. The checks are in tests/static.

verb_lint() {
    case $* in
        '') export UD_TIDY=core ;;
        --all) export UD_TIDY=all ;;
        *) fail_usage "lint knows only --all." ;;
    esac
    steps 4
    need build lint
    contract_tools
    configure dev -DUD_WERROR=ON
    # clang-tidy reads headers that the build generates (moc, uic).
    if [ "$UD_TIDY" = all ]; then compile dev; fi

    step "checks of tests/static, clang-tidy on $UD_TIDY"
    local failed=0
    mkdir -p build/lint
    rm -rf build/lint/*
    python "$UD_PARTS/run_python_tests.py" tests/static --junit build/lint/static.xml || failed=1
    python "$UD_PARTS/tally.py" build/lint/static.xml || failed=1
    return "$failed"
}

# The OpenAPI linter comes from npm, in the versions of the lock file; once here it is used offline.
contract_tools() {
    step "OpenAPI tools (tests/contract/package-lock.json)"
    local folder=tests/contract stamp=tests/contract/node_modules/.package-lock.json
    if [ -f "$stamp" ] && [ "$stamp" -nt "$folder/package-lock.json" ]; then
        note "all there"
        return
    fi
    npm ci --prefix "$folder" --ignore-scripts --no-audit --no-fund --loglevel=error ||
        fail "npm could not fetch the OpenAPI tools; is the network there? Afterwards run ./dev lint again."
    touch "$stamp"
}
