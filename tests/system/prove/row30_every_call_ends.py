# SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Row 30: servers that accept and say nothing, stall, stop half-way, drip or go silent. With the app's real patience."""

import concurrent.futures

from .harness import run_qt_test

PROMISE = "every call ends"
FIGURE = "drip, stall, half-open, accept-only: event loop gap ≤ 100 ms, a banner ≤ 5 s, an error ≤ 30 s"
BUDGET_S = 300
CASES = [*(f"everyCallEnds:{fault}" for fault in ("accept only", "stall", "half an answer", "drip")), "silenceIsNoticed"]


def prove(context):
    with concurrent.futures.ThreadPoolExecutor(len(CASES)) as pool:
        said = pool.map(lambda case: run_qt_test(context, "tst_everycallends", case, says="after"), CASES)
    return "; ".join(said)
