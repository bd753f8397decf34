# SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Row 10: what a run had written before the stop is charged, read or not."""

import pathlib
import random
import tempfile

from ud import Service, command, until

from .harness import require
from .load import many, sums_agree

PROMISE = "a stop is neither refund nor free"
FIGURE = "10,000 stopped runs: every report that came before is charged"
BUDGET_S = 1500
CONTROLS = ["10-output-is-not-read-at-the-stop.patch"]
LINES = (1, 3, 40)


def prove(context):
    count = context.figure(10_000, 50)
    with tempfile.TemporaryDirectory() as marks:
        commands = {f"work-{lines}": command("work", lines, 1000, marks) for lines in LINES}
        with Service(context.binaries, commands) as service:
            agents = service.agents(*commands)

            def one(index):
                if not context.in_time():
                    return None
                lines = random.Random(index).choice(LINES)
                run = service.client.start(agents[f"work-{lines}"])
                # The mark does not go through the service: at this instant the lines may still be in the pipe, unread.
                mark = pathlib.Path(marks) / run["id"]
                until(mark.exists, "the agent has written", pause_s=0.001)
                service.client.cancel(run["id"])
                ended = service.wait_gone(run["id"])
                mark.unlink()
                return lines, ended["credits"]["skill"]

            results = many(count, one, 12)
            require(None not in results, f"out of time after {sum(r is not None for r in results)} runs")
            free = [pair for pair in results if pair[0] != pair[1]]
            require(not free, f"{len(free)} of {count} runs were not charged what came before; (written, charged): {free[:3]}")
            require(sums_agree(service) is None, sums_agree(service))
    return f"{count} stopped runs, {sum(r[0] for r in results)} reports, all charged"
