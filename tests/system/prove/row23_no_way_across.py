# SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Row 23: every route with every kind of token."""

from .harness import run_gtest

PROMISE = "no way across organizations or roles"
FIGURE = "every route × 8 kinds of token: each cell as stated"
BUDGET_S = 120
CONTROLS = ["23-roles-are-not-looked-at.patch", "23-another-organization-stops-the-run.patch"]
CONTROL_TARGET = "ud_api_test"


def prove(context):
    run_gtest(context, "ud_api_test", "RoleMatrix.*")
    return "each cell as stated; a route without cells fails"
