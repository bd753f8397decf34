# SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# ./dev prove: the long promises of docs/promises.md.

# The optimised build by default; continuous integration takes the one that its tests have built already.
UD_PROVE_PRESET=${UD_PROVE_PRESET:-bench}
export UD_PROVE_PRESET

verb_prove() {
    local failed=0 word results=$UD_ROOT/build/$UD_PROVE_PRESET/results
    for word in "$@"; do
        if [[ $word =~ ^[0-9]+$ ]] && ! compgen -G "tests/system/prove/row$(printf '%02d' "$((10#$word))")_*.py" >/dev/null; then
            fail_usage "there is no row $word to prove; docs/promises.md lists them."
        fi
    done
    local -a settings=()
    if [ "$UD_PROVE_PRESET" = dev ]; then settings=(-DUD_WERROR=ON); fi
    steps 4
    need build run test
    configure "$UD_PROVE_PRESET" "${settings[@]}"
    compile "$UD_PROVE_PRESET"
    step "rows of docs/promises.md"
    mkdir -p "$results"
    rm -f "$results/prove.xml"
    UD_BIN=$UD_ROOT/build/$UD_PROVE_PRESET/bin \
        python tests/system/prove.py --junit "$results/prove.xml" "$@" || failed=1
    return "$failed"
}
