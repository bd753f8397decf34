# SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Row 32: hostile strings in every place that shows what the server sent."""

from .harness import run_qt_test

PROMISE = "server text is text"
FIGURE = "200 hostile strings × every text widget: literal, 0 file opens, 0 freezes"
BUDGET_S = 300
CONTROLS = ["32-tool-tips-take-markup.patch"]
CONTROL_TARGET = "tst_plaintext"


def prove(context):
    run_qt_test(context, "tst_plaintext")
    return "200 strings, shown literally, no file opened"
