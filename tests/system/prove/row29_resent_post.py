# SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Row 29: connections cut at random bytes while the app stops a run."""

from .harness import run_qt_test

PROMISE = "a re-sent POST is harmless"
FIGURE = "1,000 connections cut at random bytes during Stop: 1,000 effects, the right outcome each time"
BUDGET_S = 600
CONTROLS = ["29-each-attempt-has-a-key-of-its-own.patch"]
CONTROL_TARGET = "tst_stopoperation"


def prove(context):
    run_qt_test(context, "tst_stopoperation", "cutsAtRandomBytes")
    return f"{context.figure(1_000)} stops through cut connections, each with one effect"
