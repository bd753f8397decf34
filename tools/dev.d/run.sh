# SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# ./dev run: the service with its demo organization, and the app connected to it.

UD_VNC_PORT=${UD_VNC_PORT:-5900}

verb_run() {
    local screenshot='' data
    while [ $# -gt 0 ]; do
        case $1 in
            --screenshot)
                [ $# -ge 2 ] || fail_usage "--screenshot needs the name of a file."
                screenshot=$2
                shift 2
                ;;
            --screenshot=*)
                screenshot=${1#*=}
                shift
                ;;
            --)
                shift
                break
                ;;
            *) fail_usage "run does not know '$1'; what is meant for the app goes after --." ;;
        esac
    done
    data=${XDG_DATA_HOME:-$HOME/.local/share}/usage-dashboard/demo

    steps 5
    need build run
    configure release
    compile release agentsd usage-dashboard document-digest site-auditor deep-reasoner
    start_demo_service "$data"
    start_app "$data" "$screenshot" "$@"
}

# start_demo_service DIR: sets UD_SERVICE_PID and UD_SERVICE_URL; the service ends when ./dev does.
start_demo_service() {
    local data=$1 log=$UD_ROOT/build/release/agentsd.log waited=0
    step "starting agentsd with the demo organization in $data"
    mkdir -p "$data"
    build/release/bin/agentsd serve --demo --data "$data" --listen 127.0.0.1:0 >"$log" 2>&1 &
    UD_SERVICE_PID=$!
    trap stop_demo_service EXIT
    trap 'exit 130' INT TERM
    while ! grep -qs "\"pid\": *$UD_SERVICE_PID\\b" "$data/endpoint.json"; do
        if ! kill -0 "$UD_SERVICE_PID" 2>/dev/null; then
            cat "$log" >&2
            fail "agentsd ended at once; its lines above say why."
        fi
        if [ "$waited" -ge 1200 ]; then fail "agentsd is not ready after two minutes; see $log."; fi
        waited=$((waited + 1))
        sleep 0.1
    done
    UD_SERVICE_URL=$(sed -E 's/.*"url": *"([^"]+)".*/\1/' "$data/endpoint.json")
    note "it serves $UD_SERVICE_URL and writes $log"
}

stop_demo_service() {
    if kill -TERM "$UD_SERVICE_PID" 2>/dev/null; then wait "$UD_SERVICE_PID" || true; fi
}

# start_app DIR SCREENSHOT [ARGS]: the app on the display, over VNC, or into a picture.
start_app() {
    local data=$1 screenshot=$2
    shift 2
    local -a app=("$UD_ROOT/build/release/bin/usage-dashboard" --server "$UD_SERVICE_URL"
        --token-file "$data/owner.token")
    if [ -n "$screenshot" ]; then
        step "writing a picture of the window to $screenshot"
        QT_QPA_PLATFORM=offscreen "${app[@]}" --screenshot "$screenshot" "$@" ||
            fail "the app could not write the picture; its lines above say why."
        [ -s "$screenshot" ] || fail "the app ended without writing $screenshot."
        note "written: $screenshot"
    elif [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
        step "the window opens; close it to end"
        "${app[@]}" "$@"
    else
        step "there is no display (neither DISPLAY nor WAYLAND_DISPLAY is set): serving the window over VNC"
        note "connect a VNC viewer to 127.0.0.1:$UD_VNC_PORT, from another machine through"
        note "  ssh -L $UD_VNC_PORT:127.0.0.1:$UD_VNC_PORT $(hostname)"
        note "whoever can reach that port on this machine sees the window; there is no password. Ctrl+C ends."
        note "For a picture instead: ./dev run --screenshot FILE"
        python "$UD_PARTS/vnc_on_loopback.py" --port "$UD_VNC_PORT" --reach "$UD_SERVICE_URL" -- "${app[@]}" "$@"
    fi
}
