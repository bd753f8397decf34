# SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Debian packages: the list is packaging/packages.txt.

# packages_of SECTION...: the packages of these sections, one a line. A line may read "npm command=npm": it then also counts
# as installed when that command is there, from wherever it came.
packages_of() {
    local wanted=" $* " inside='' line
    while IFS= read -r line; do
        line=${line%%#*}
        case $line in
            \[*\]*)
                inside=${line#\[}
                inside=${inside%%\]*}
                ;;
            *[![:space:]]*)
                if [[ $wanted == *" $inside "* ]]; then printf '%s\n' "$line"; fi
                ;;
        esac
    done <"$UD_ROOT/packaging/packages.txt"
}

# missing_packages SECTION...: those of them that are not installed.
missing_packages() {
    local -A installed=()
    local name state alternative
    local -a lines
    mapfile -t lines < <(packages_of "$@")
    while read -r name state; do
        if [[ $state == *" installed" ]]; then installed[${name%%:*}]=1; fi
    done < <(dpkg-query -W -f '${binary:Package} ${Status}\n' "${lines[@]%% *}" 2>/dev/null || true)
    for name in "${lines[@]}"; do
        alternative=''
        if [[ $name == *" command="* ]]; then alternative=${name#* command=}; fi
        name=${name%% *}
        [ -z "${installed[$name]:-}" ] || continue
        if [ -n "$alternative" ] && command -v "$alternative" >/dev/null; then continue; fi
        printf '%s\n' "$name"
    done
}

# as_root COMMAND...: as root, through sudo where needed.
as_root() {
    if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo -- "$@"; fi
}

# need SECTION...: installs what is missing of these sections of the list. A step of its own.
need() {
    step "Debian packages for: $*"
    command -v dpkg-query >/dev/null ||
        fail "this is no Debian system (no dpkg-query): install the packages of packaging/packages.txt by hand under their names there."
    local -a missing
    mapfile -t missing < <(missing_packages "$@")
    if [ ${#missing[@]} -eq 0 ]; then
        note "all there"
        return
    fi
    note "installing ${#missing[@]}: ${missing[*]}"
    if [ "$(id -u)" -ne 0 ] && ! command -v sudo >/dev/null; then
        fail "these packages are missing and neither root nor sudo is at hand; as root run: apt-get install --no-install-recommends ${missing[*]}"
    fi
    install_packages "${missing[@]}" ||
        fail "apt-get could not install them; the lines above say why. Afterwards run the same command again."
}

install_packages() {
    local -a install=(env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "$@")
    # Package lists may be absent (a fresh container) or outdated: then they are fetched, once.
    if ! apt-cache show "$@" >/dev/null 2>&1; then as_root apt-get update -q || return 1; fi
    as_root "${install[@]}" || { as_root apt-get update -q && as_root "${install[@]}"; }
}
