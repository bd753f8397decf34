#!/bin/sh
# SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The test agent: agent.sh MODE [ARGUMENT...]. A shell starts in a millisecond, so that thousands of runs can be made.
mode=$1
[ $# -eq 0 ] || shift

usage() { printf '{"type":"usage","kind":"%s","credits":%s,"what":"%s"}\n' "$1" "$2" "$3"; }

case $mode in
    exit) # CODE: reads its input, ends
        read -r _
        echo "ending with $1" >&2
        exit "$1"
        ;;
    signal) # NAME: dies of a signal
        kill -s "$1" $$
        ;;
    after) # SECONDS CODE: ends by itself after a time
        sleep "$1"
        usage message 1 'the end'
        exit "$2"
        ;;
    usage) # COUNT: so many usage lines of 0.001 message credits, then a result
        i=0
        while [ "$i" -lt "$1" ]; do
            i=$((i + 1))
            usage message 0.001 "item $i"
        done
        printf '{"type":"result","output":{"items":%s}}\n' "$1"
        ;;
    work) # COUNT [SECONDS [FOLDER]]: COUNT usage lines at once, then works until stopped, with a line each SECONDS.
        # When the lines are in the pipe, and before anything else, a file named like the run appears in FOLDER.
        i=0
        while [ "$i" -lt "$1" ]; do
            i=$((i + 1))
            usage skill 1 "item $i"
        done
        if [ $# -ge 3 ]; then : >"$3/$RUN_ID"; fi
        printf '{"type":"progress","message":"ready","fraction":0.5}\n'
        while :; do
            sleep "${2:-1000}"
            usage message 0.5 'a tick'
        done
        ;;
    stubborn) # COUNT: as work, and does not listen to SIGTERM; goes on counting after it
        trap 'usage message 7 "after the stop"' TERM
        i=0
        while [ "$i" -lt "$1" ]; do
            i=$((i + 1))
            usage skill 1 "item $i"
        done
        printf '{"type":"progress","message":"ready"}\n'
        while :; do
            sleep 0.05
        done
        ;;
    late) # COUNT LATER: COUNT usage lines at once; on SIGTERM LATER further ones, then ends
        trap 'i=0; while [ "$i" -lt "$2" ]; do i=$((i + 1)); usage message 3 "late $i"; done; exit 0' TERM
        i=0
        while [ "$i" -lt "$1" ]; do
            i=$((i + 1))
            usage skill 1 "item $i"
        done
        printf '{"type":"progress","message":"ready"}\n'
        while :; do
            sleep 0.05
        done
        ;;
    half) # a usage line that is never finished, then silence
        usage skill 1 'whole'
        printf '{"type":"usage","kind":"skill","credits":1,'
        exec sleep 1000
        ;;
    silent) # says nothing, works
        exec sleep 1000
        ;;
    brief) # usage and end in one breath
        usage skill 1 'all of it'
        exit 0
        ;;
    heir) # ends at once; a child in another session holds its pipes and does not listen to SIGTERM
        (trap '' TERM; exec setsid sleep 1000) &
        usage skill 1 'handed over'
        exit 0
        ;;
    tree) # children of every kind that is hard to end: deaf, in a session of its own, double-forked without our pipes
        sleep 1000 &
        (trap '' TERM; exec sleep 1000) &
        (trap '' TERM; exec setsid sleep 1000) &
        setsid --fork sh -c 'trap "" TERM; exec sleep 1000' </dev/null >/dev/null 2>&1
        trap '' TERM
        printf '{"type":"progress","message":"ready"}\n'
        while :; do sleep 1000; done
        ;;
    flood) # writes as fast as it can
        exec yes 'this line means nothing'
        ;;
    lie) # LINE: writes this line, then works on
        printf '%s\n' "$1"
        exec sleep 1000
        ;;
    chat) # answers a foreground turn
        read -r _
        usage message 2 'a turn'
        printf '{"type":"result","output":"hello"}\n'
        ;;
    environment) # tells its environment and its open descriptors
        env | sort >&2
        ls -l /proc/self/fd >&2
        ;;
    *)
        echo "agent.sh: unknown mode '$mode'" >&2
        exit 64
        ;;
esac
