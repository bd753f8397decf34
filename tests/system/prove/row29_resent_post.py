# SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Row 29: connections cut at random bytes while the app stops a run."""

from .harness import run_test_program

PROMISE = "a re-sent POST is harmless"
FIGURE = "1,000 connections cut at random bytes during Stop: 1,000 effects, the right outcome each time"
BUDGET_S = 600


def prove(context):
    run_test_program(context, "tst_stopoperation", "cutsAtRandomBytes")
    return f"{context.figure(1_000)} stops through cut connections, each with one effect"
