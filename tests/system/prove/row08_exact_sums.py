# SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Row 8: usage reports, delivered again and again, and faults in the transaction that charges them."""

from .harness import run_gtest

PROMISE = "no double and no lost charge"
FIGURE = "100,000 reports delivered 1–5 times, shuffled: exact; a fault at each step: both or neither"
BUDGET_S = 300
CONTROLS = ["08-a-repeated-report-is-counted-again.patch", "08-entry-and-sum-are-committed-apart.patch"]
CONTROL_TARGET = "sqlitestoretest"


def prove(context):
    run_gtest(context, "sqlitestoretest", "ReportsTest.*", "SqliteFaultsTest.AFaultAtEveryStep*",
              "SqliteFaultsTest.AFailingWrite*")
    return "100,000 reports, sums exact; both or neither after a fault at every step"
