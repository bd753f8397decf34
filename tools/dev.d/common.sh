# SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# What every verb uses: saying how far it is, and failing with a sentence.

UD_STEPS=0
UD_STEP=0

# steps N: this verb has N steps.
steps() { UD_STEPS=$1; }

# step TEXT: the next step begins.
step() {
    UD_STEP=$((UD_STEP + 1))
    printf '[%d/%d] %s\n' "$UD_STEP" "$UD_STEPS" "$*"
}

# note TEXT: something to know about the step.
note() { printf '      %s\n' "$*"; }

fail() {
    printf './dev: %s\n' "$*" >&2
    exit 1
}

fail_usage() {
    printf './dev: %s\n' "$*" >&2
    exit 2
}

# python PROGRAM [ARGS]: Debian's own Python, which alone sees Debian's Python packages.
python() { /usr/bin/python3 "$@"; }
