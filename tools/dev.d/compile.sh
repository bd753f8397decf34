# SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Configuring and building a preset of CMakePresets.json.

# jobs: how many compilers at once: one per processor, and 1 GiB of memory for each.
jobs_at_once() {
    local processors memory
    processors=$(nproc)
    memory=$(awk '/MemAvailable/ { print int($2 / 1048576) }' /proc/meminfo)
    if [ "$memory" -lt 1 ]; then memory=1; fi
    if [ "$memory" -lt "$processors" ]; then printf '%s' "$memory"; else printf '%s' "$processors"; fi
}

# configure PRESET [CMAKE ARGS]: quiet while it works, everything when it does not.
configure() {
    local preset=$1
    shift
    step "configuring build/$preset"
    # Paths relative to the tree: another copy of it (a control build) then finds this one's objects.
    export CCACHE_BASEDIR=$UD_ROOT CCACHE_NOHASHDIR=1
    mkdir -p "build/$preset"
    if ! cmake --preset "$preset" "$@" >"build/$preset/configure.log" 2>&1; then
        cat "build/$preset/configure.log" >&2
        fail "configuring failed; the lines above say why (also in build/$preset/configure.log)."
    fi
    # A warning of CMake's own is worth seeing.
    grep -A3 -i '^CMake Warning' "build/$preset/configure.log" || true
}

# compile PRESET [TARGET...]
compile() {
    local preset=$1
    shift
    step "building build/$preset ${*:+($*)}"
    local -a targets=()
    if [ $# -gt 0 ]; then targets=(--target "$@"); fi
    export CCACHE_BASEDIR=$UD_ROOT CCACHE_NOHASHDIR=1 CCACHE_SLOPPINESS=pch_defines,time_macros
    NINJA_STATUS='      %f of %t, %es ' cmake --build --preset "$preset" -j "$(jobs_at_once)" "${targets[@]}" ||
        fail "building failed; the compiler's lines above say where."
}

# has_target PRESET TARGET: whether that preset, configured, builds it.
has_target() { ninja -C "build/$1" -t query "$2" >/dev/null 2>&1; }
