# SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Row 31: replies that are mutated or cut."""

from .harness import run_qt_test

PROMISE = "bad replies"
FIGURE = "100,000 mutated or cut replies: 0 crashes, 0 partial lists shown as whole"
BUDGET_S = 900


def prove(context):
    run_qt_test(context, "tst_badreplies")
    return f"{context.figure(100_000)} mutated or cut replies, each a value or an error"
