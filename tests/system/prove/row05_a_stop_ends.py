# SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Row 5: from the decision to the proof that the work has ended."""

import datetime
import subprocess
import time

from ud import Service, command

from .harness import require
from .load import many, percentile

PROMISE = "a stop ends"
FIGURE = "cooperative work gone p99 ≤ 1 s, TERM-ignoring ≤ grace + 1 s"
BUDGET_S = 300
GRACE_S = 2


def seconds(stop):
    ended, asked = (datetime.datetime.fromisoformat(stop[key].replace("Z", "+00:00"))
                    for key in ("work_ended_at", "requested_at"))
    return (ended - asked).total_seconds()


def stop_one(service, agent):
    run = service.client.start(agent)
    service.wait_for(run["id"], "running")
    shown = service.client.cancel(run["id"])["run"]["stop"]
    require(shown is not None, "a stop is not shown")
    return seconds(service.wait_gone(run["id"])["stop"])


def baseline():
    """What starting and ending a process costs here and now, p99: the machine's own noise."""
    taken = []
    for _ in range(50):
        begun = time.monotonic()
        subprocess.run(["/bin/true"], check=True)
        taken.append(time.monotonic() - begun)
    return percentile(taken, 0.99)


def prove(context):
    count = context.figure(1_000, 20)
    with Service(context.binaries, {"work": command("work", 1), "stubborn": command("stubborn", 1, grace_s=GRACE_S)}) as service:
        agents = service.agents("work", "stubborn")
        noise = baseline()
        # Beside a limit in seconds, what a loaded machine adds counts many times over before the row fails.
        slack = 20 * noise
        cooperative = percentile(many(count, lambda _: stop_one(service, agents["work"]), 4), 0.99)
        stubborn = max(many(max(8, count // 10), lambda _: stop_one(service, agents["stubborn"]), 8))
    reached = f"cooperative p99 {cooperative:.3f} s, TERM-ignoring {stubborn:.3f} s at most (a process here: p99 {noise:.3f} s)"
    require(cooperative <= 1 + slack and stubborn <= GRACE_S + 1 + slack, reached)
    return reached
