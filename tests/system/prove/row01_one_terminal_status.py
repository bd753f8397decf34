# SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Row 1: a stop races with the end of the run."""

import random
import sqlite3
import time

from ud import Service, command, until

from .harness import require
from .load import many, rows, scalar, sums_agree

PROMISE = "exactly one terminal status"
FIGURE = "10,000 races, 0 answers that disagree with the row; 1,000 changes by SQL, all refused"
BUDGET_S = 1500
CONTROLS = ["01-stop-ignores-terminal.patch"]

# How a run ends by itself, and about when.
ENDS = {"ends": (command("after", 0.03, 0), 0.08), "fails": (command("after", 0.03, 3), 0.08),
        "dies": (command("signal", "KILL"), 0.04), "times_out": (command("stubborn", 1, timeout_s=1, grace_s=0), 1.1)}


def race(service, agents, index):
    """One run, stopped at about the time of its own end; answers (run id, outcome)."""
    dice = random.Random(index)
    kind = dice.choice(["ends", "fails", "dies"] * 3 + ["times_out"])
    run = service.client.start(agents[kind])
    service.wait_for(run["id"], "running", "completed", "failed", deadline_s=120)
    time.sleep(max(0.0, dice.gauss(ENDS[kind][1], 0.05) - 0.03))
    return run["id"], service.client.cancel(run["id"])["outcome"]


def attack(service, count):
    """How many of so many attempts to change a terminal row by SQL were refused."""
    path = rows(service, "PRAGMA database_list")[0]["file"]
    ids = [row["id"] for row in rows(service, "SELECT id FROM runs LIMIT ?", count)]
    changes = ["status = 'queued'", "status = 'running'", "status = 'completed'", "status = 'failed'", "status = 'cancelled'"]
    refused = 0
    database = sqlite3.connect(path, timeout=30)
    for index in range(count):
        run_id = ids[index % len(ids)]
        old = database.execute("SELECT status FROM runs WHERE id = ?", (run_id,)).fetchone()[0]
        change = next(c for c in changes[index % 5:] + changes if old not in c)
        try:
            database.execute(f"UPDATE runs SET {change} WHERE id = ?", (run_id,))
            database.rollback()
        except sqlite3.IntegrityError:
            refused += 1
    database.close()
    return refused


def prove(context):
    count = context.figure(10_000, 50)
    with Service(context.binaries, {name: made for name, (made, _) in ENDS.items()},
                 {"running": 32, "running_per_organization": 32}) as service:
        agents = service.agents(*ENDS)
        outcomes = many(count, lambda i: race(service, agents, i) if context.in_time() else None, 24)
        require(None not in outcomes, f"out of time after {sum(o is not None for o in outcomes)} races")
        until(lambda: scalar(service, "SELECT count(*) FROM runs WHERE status IN ('queued', 'running')") == 0, "all have ended")
        status = {row["id"]: row["status"] for row in rows(service, "SELECT id, status FROM runs")}
        wrong = [(run_id, outcome, status[run_id]) for run_id, outcome in outcomes
                 if outcome.removeprefix("already_") != status[run_id]]
        require(len(status) == count and not wrong, f"{len(wrong)} answers disagree with the row, the first: {wrong[:1]}")
        ended = rows(service, "SELECT run_id, count(*) AS n FROM run_events WHERE type IN ('completed', 'failed', 'cancelled')"
                              " GROUP BY run_id HAVING n <> 1")
        require(not ended, f"{len(ended)} runs have more than one terminal event")
        stopped = sum(outcome == "cancelled" for _, outcome in outcomes)
        require(0.05 * count < stopped < 0.95 * count, f"no real race: {stopped} of {count} were stopped")
        require(sums_agree(service) is None, sums_agree(service))
        attempts = context.figure(1_000, 50)
        refused = attack(service, attempts)
        require(refused == attempts, f"{attempts - refused} of {attempts} changes by SQL went through")
    return f"{count} races ({stopped} stopped), 0 disagree; {refused} of {attempts} refused"
