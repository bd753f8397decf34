# SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Row 34: rows are reordered twenty times a second while a person presses Stop."""

from .harness import run_qt_test

PROMISE = "the run confirmed is the run stopped"
FIGURE = "rows reordered at 20 Hz, 1,000 clicks: 1,000 right ids, 0 dialogs closed or accepted by an update"
BUDGET_S = 1200
CONTROLS = ["34-what-is-under-the-pointer-is-stopped.patch"]
CONTROL_TARGET = "tst_stopflow"


def prove(context):
    run_qt_test(context, "tst_stopflow", "theRunConfirmedIsTheRunStopped")
    return f"{context.figure(1_000, 20)} clicks, each stopped the run that was confirmed"
