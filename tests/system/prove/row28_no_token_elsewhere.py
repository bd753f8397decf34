# SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Row 28: redirections to other hosts, ports and schemes."""

from .harness import run_qt_test

PROMISE = "no token to a third host"
FIGURE = "{301, 302, 303, 307, 308} × {other host, port, http}: 0 of 15"
BUDGET_S = 120
CONTROLS = ["28-redirections-are-followed.patch"]
CONTROL_TARGET = "tst_redirects"


def prove(context):
    run_qt_test(context, "tst_redirects")
    return "0 of 15 reached the other host"
