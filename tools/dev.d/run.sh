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
    refuse_second_demo "$data"

    steps 5
    need build run
    configure release
    compile release agentsd usage-dashboard document-digest site-auditor deep-reasoner
    start_demo_service "$data"
    start_app "$data" "$screenshot" "$@"
}

# refuse_second_demo DIR: before anything is built, where another ./dev run already works in DIR.
refuse_second_demo() {
    local data=$1 pid
    pid=$(sed -nE 's/.*"pid": *([0-9]+).*/\1/p' "$data/endpoint.json" 2>/dev/null || true)
    if [ -n "$pid" ] && [ "$(cat "/proc/$pid/comm" 2>/dev/null)" = agentsd ]; then
        fail "the demo in $data is running already (agentsd, process $pid): end that ./dev run first, or give this one a folder of its own: XDG_DATA_HOME=DIR ./dev run"
    fi
}

# start_demo_service DIR: sets UD_SERVICE_PID and UD_SERVICE_URL; the service ends when ./dev does.
start_demo_service() {
    local data=$1 log=$1/agentsd.log waited=0
    step "starting agentsd with the demo organization in $data"
    mkdir -p "$data"
    build/release/bin/agentsd serve --demo --data "$data" --listen 127.0.0.1:0 >"$log" 2>&1 &
    UD_SERVICE_PID=$!
    trap stop_all EXIT
    trap 'exit 129' HUP
    trap 'exit 130' INT
    trap 'exit 143' TERM
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

# held COMMAND...: runs it to its end. Not in the foreground: there bash heeds no signal until the command has ended.
held() {
    local code=0
    "$@" &
    UD_APP_PID=$!
    wait "$UD_APP_PID" || code=$?
    UD_APP_PID=''
    return "$code"
}

# The app first: a service that goes would be a fault to it.
stop_all() {
    local pid
    for pid in ${UD_APP_PID:-} "$UD_SERVICE_PID"; do
        if kill -TERM "$pid" 2>/dev/null; then wait "$pid" || true; fi
    done
}

# start_app DIR SCREENSHOT [ARGS]: the app on the display, over VNC, or into a picture.
start_app() {
    local data=$1 screenshot=$2
    shift 2
    local -a app=("$UD_ROOT/build/release/bin/usage-dashboard" --server "$UD_SERVICE_URL"
        --token-file "$data/owner.token")
    if [ -n "$screenshot" ]; then
        step "writing a picture of the window to $screenshot"
        held env QT_QPA_PLATFORM=offscreen "${app[@]}" --screenshot "$screenshot" "$@" ||
            fail "the app could not write the picture; its lines above say why."
        [ -s "$screenshot" ] || fail "the app ended without writing $screenshot."
        note "written: $screenshot"
    elif [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
        step "the window opens; close it to end"
        held "${app[@]}" "$@"
    else
        step "there is no display (neither DISPLAY nor WAYLAND_DISPLAY is set): serving the window over VNC"
        note "connect a VNC viewer to 127.0.0.1:$UD_VNC_PORT, from another machine through"
        note "  ssh -L $UD_VNC_PORT:127.0.0.1:$UD_VNC_PORT $(hostname)"
        note "whoever can reach that port on this machine sees the window; there is no password. Ctrl+C ends."
        note "For a picture instead: ./dev run --screenshot FILE"
        held /usr/bin/python3 "$UD_PARTS/vnc_on_loopback.py" --port "$UD_VNC_PORT" --reach "$UD_SERVICE_URL" -- \
            "${app[@]}" --size 1280x800 "$@"
    fi
}
