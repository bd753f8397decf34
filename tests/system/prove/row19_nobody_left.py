# SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Row 19: however a run's processes hide, none outlives the run."""

import os
import signal

from ud import Service, command
from ud.service import processes_with

from .harness import require
from .load import many

PROMISE = "nobody left behind"
FIGURE = "orphans 0 of 1,000 trees, 0 of 200 re-forking"
BUDGET_S = 900
CONTROLS = ["19-only-the-main-process-is-ended.patch"]


def put_away(run_id):
    """How many processes of the run there still are; they are ended now, as the service should have done."""
    left = processes_with(f"RUN_ID={run_id}")
    for process in left:
        try:
            os.kill(process, signal.SIGKILL)
        except ProcessLookupError:
            continue
    return len(left)


def left_behind(context, service, agent, count, hands):
    """Starts, lets detach, stops; how many processes were seen at work, and how many were left."""

    def one(_):
        if not context.in_time():
            return None
        run = service.client.start(agent)
        service.wait_until_ready(run["id"])
        at_work = len(processes_with(f"RUN_ID={run['id']}"))
        service.client.cancel(run["id"])
        service.wait_gone(run["id"])
        return at_work, put_away(run["id"])

    results = many(count, one, hands)
    require(None not in results, "out of time")
    return sum(r[0] for r in results), sum(1 for r in results if r[1])


def prove(context):
    trees, reforking = context.figure(1_000, 10), context.figure(200, 4)
    with Service(context.binaries, {"tree": command("tree", grace_s=0), "refork": command("refork", grace_s=0),
                                    "heir": command("heir")}) as service:
        agents = service.agents("tree", "refork", "heir")
        seen, orphans = left_behind(context, service, agents["tree"], trees, 8)
        require(seen >= 3 * trees, f"the trees were not there: {seen} processes of {trees} trees")
        _, escaped = left_behind(context, service, agents["refork"], reforking, 4)
        # A run that ends by itself leaves nobody either.
        heirs = many(max(5, trees // 10), lambda _: service.wait_for(service.client.start(agents["heir"])["id"]), 8)
        inherited = sum(bool(put_away(run["id"])) for run in heirs)
        require(not orphans and not escaped and not inherited,
                f"left behind: {orphans} of {trees} trees, {escaped} of {reforking} re-forking, {inherited} of {len(heirs)} that ended")
    return f"0 of {trees} trees ({seen} processes), 0 of {reforking} re-forking, 0 of {len(heirs)} that ended by themselves"
