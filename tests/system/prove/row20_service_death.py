# SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Row 20: the service is killed while trees of processes are at work."""

import time

from ud import Service, command, until
from ud.service import processes_with

from .harness import require
from .load import many

PROMISE = "service death leaves nothing untracked"
FIGURE = "200 × kill -9 with 50 live trees: ≤ 5 s after restart no untracked process, every run terminal or queued again"
BUDGET_S = 1500
TREES = 50
LIMIT_S = 5.0


def prove(context):
    count = context.figure(200, 3)
    worst = 0.0
    commands = {"tree": command("tree", grace_s=0), "again": command("tree", grace_s=0, on_crash="requeue", max_attempts=2)}
    with Service(context.binaries, commands, {"running": TREES, "running_per_organization": TREES}) as service:
        agents = service.agents("tree", "again")
        for index in range(count):
            require(context.in_time(), f"out of time after {index} kills")
            runs = many(TREES, lambda i: service.client.start(agents["again" if i % 10 == 0 else "tree"])["id"], 8)
            for run_id in runs:
                service.wait_until_ready(run_id)
            before = {run_id: set(processes_with(f"RUN_ID={run_id}")) for run_id in runs[:5]}
            require(all(before.values()), "a tree was not at work")
            service.kill()
            begun = time.monotonic()
            service.start()
            old = set().union(*before.values())
            until(lambda: not any(old & set(processes_with(f"RUN_ID={run_id}")) for run_id in before),
                  "the processes of before are gone", deadline_s=30)
            worst = max(worst, time.monotonic() - begun)
            for run_id in runs:
                run = service.client.run(run_id)
                reason = run["error"]["code"] if run["error"] else None
                fine = (run["status"], reason) == ("failed", "service_stopped") or (
                    run["status"] in ("queued", "running") and run["attempt"] == 2)
                require(fine, f"after kill {index} a run is {run['status']} with {reason}, attempt {run['attempt']}")
            active = [run["id"] for run in service.client.get("/v1/runs?limit=1000").json["runs"]]
            require(service.client.post("/v1/runs/cancel", {"run_ids": active}).status == 200, "the rest cannot be stopped")
            for run_id in active:
                service.wait_gone(run_id)
        require(worst <= LIMIT_S, f"the last process of before was gone {worst:.1f} s after the restart began")
    return f"{count} kills with {TREES} trees, gone after {worst:.1f} s at most, no run untold"
