# SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Row 30: servers that accept and say nothing, stall, stop half-way, or drip. With the app's real patience."""

from .harness import run_test_program

PROMISE = "every call ends"
FIGURE = "drip, stall, half-open, accept-only: event loop gap ≤ 100 ms, an error ≤ 30 s"
BUDGET_S = 600


def prove(context):
    return run_test_program(context, "tst_everycallends", says="all ended after")
