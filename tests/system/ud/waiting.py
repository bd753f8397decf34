# SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Waiting for a condition, with a generous deadline and never longer than needed."""

import time


def until(condition, what, deadline_s=60.0, pause_s=0.01):
    """The first true value of condition(); AssertionError naming `what` when there is none in time."""
    end = time.monotonic() + deadline_s
    while True:
        value = condition()
        if value:
            return value
        if time.monotonic() > end:
            raise AssertionError(f"not within {deadline_s:.0f} s: {what}")
        time.sleep(pause_s)
