# SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Row 4: the service dies right after it has acknowledged a stop."""

from ud import Service, command, until
from ud.service import processes_with

from .harness import require

PROMISE = "an acknowledged stop survives a crash"
FIGURE = "300 × (stop acknowledged, kill -9, restart): 0 revived"
BUDGET_S = 900


def prove(context):
    count = context.figure(300, 5)
    # Work that would be started again, if anything were.
    with Service(context.binaries, {"work": command("work", 2, on_crash="requeue")},
                 {"running": 1, "running_per_organization": 1}) as service:
        agent = service.agents("work")["work"]
        stopped = []
        for index in range(count):
            require(context.in_time(), f"out of time after {index} crashes")
            running, queued = service.client.start(agent)["id"], service.client.start(agent)["id"]
            service.wait_for(running, "running")
            # The running one in one round, the waiting one in the next, and both.
            chosen = [[running], [queued], [running, queued]][index % 3]
            for run_id in chosen:
                require(service.client.cancel(run_id)["outcome"] == "cancelled", "a stop was not accepted")
            service.restart_after_kill()
            for run_id in chosen:
                require(service.client.run(run_id)["status"] == "cancelled", f"a stopped run is active after crash {index}")
                service.wait_gone(run_id)
                require(not processes_with(f"RUN_ID={run_id}"), f"a stopped run's process lives after crash {index}")
            stopped += chosen
            for run_id in {running, queued} - set(chosen):
                service.client.cancel(run_id)
                service.wait_gone(run_id)
        revived = [run_id for run_id in stopped if service.client.run(run_id)["status"] != "cancelled"]
        require(not revived, f"{len(revived)} of {len(stopped)} stopped runs came back")
        until(lambda: not service.client.get("/v1/runs").json["runs"], "nothing is active")
    return f"{count} crashes, {len(stopped)} stopped runs, 0 revived"
