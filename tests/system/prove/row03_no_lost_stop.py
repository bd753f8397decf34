# SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Row 3: a stop at each named point of a run's life."""

import os
import random
import signal
import threading
import time

from ud import Service, command
from ud.service import processes_with

from .harness import Broken, require
from .load import many

PROMISE = "no lost stop"
FIGURE = "15 named points × 200: 0 lost"
BUDGET_S = 1500
CONTROL_SCALE = 0.1
CONTROLS = ["03-stop-before-the-process-is-known.patch"]
COMMANDS = {
    "work": command("work", 1), "silent": command("silent"), "half": command("half"), "brief": command("brief"),
    "flood": command("flood"), "heir": command("heir"), "stubborn": command("stubborn", 1, grace_s=0),
    "late": command("late", 1, 5), "overdue": command("stubborn", 1, timeout_s=1, grace_s=1), "lie": command("lie", '{"type":"usage"}'),
    "again": command("work", 1, on_crash="requeue"), "forks": command("tree", grace_s=0),
}
# Where a stop may find that the run was faster.
MAY_BE_OVER = {"between usage and end", "main process gone, heirs alive", "lying usage line", "overdue, in its grace",
               "while the process is being started"}


class Points:
    """Each method brings one run to its point, and answers its id: the stop comes at once."""

    def __init__(self, service, agents):
        self.service = service
        self.agents = agents

    def begin(self, name):
        return self.service.client.start(self.agents[name])["id"]

    def running(self, name):
        run_id = self.begin(name)
        self.service.wait_for(run_id, "running", "completed", "failed")
        return run_id

    def ready(self, name):
        run_id = self.begin(name)
        self.service.wait_until_ready(run_id)
        return run_id

    def after(self, run_id, seconds):
        time.sleep(seconds)
        return run_id

    def all(self, dice):
        """Name of the point → how to get there. The pauses sweep over what cannot be seen from outside."""
        return {
            "just accepted": lambda: self.begin("work"),
            "while the process is being started": lambda: self.after(self.begin("brief"), dice.uniform(0, 0.03)),
            "claimed, between fork and exec": lambda: self.after(self.begin("work"), dice.uniform(0, 0.02)),
            "started, nothing said": lambda: self.running("silent"),
            "in the middle of a usage line": lambda: self.after(self.running("half"), dice.uniform(0, 0.02)),
            "between usage and end": lambda: self.running("brief"),
            "at work": lambda: self.ready("work"),
            "flooding": lambda: self.after(self.running("flood"), 0.02),
            "main process gone, heirs alive": lambda: self.running("heir"),
            "ignoring SIGTERM": lambda: self.ready("stubborn"),
            "talking back on SIGTERM": lambda: self.ready("late"),
            "overdue, in its grace": lambda: self.after(self.running("overdue"), 1.0 + dice.uniform(0, 0.5)),
            "lying usage line": lambda: self.running("lie"),
            "while it forks": lambda: self.after(self.running("forks"), dice.uniform(0, 0.02)),
        }


def stop_is_kept(service, point, run_id):
    """Stops the run now; what an acknowledged stop owes is there, or the sentence about what is not."""
    outcome = service.client.cancel(run_id)["outcome"]
    if outcome != "cancelled":
        fine = outcome in ("already_completed", "already_failed") and point in MAY_BE_OVER
        return None if fine else f"{point}: {outcome}"
    try:
        run = service.wait_gone(run_id, deadline_s=30)
    except AssertionError as missing:
        for process in processes_with(f"RUN_ID={run_id}"):
            os.kill(process, signal.SIGKILL)
        return f"{point}: {missing}"
    if run["status"] != "cancelled":
        return f"{point}: acknowledged, and yet {run['status']}"
    left = processes_with(f"RUN_ID={run_id}")
    for process in left:
        os.kill(process, signal.SIGKILL)
    return f"{point}: {len(left)} processes are left" if left else None


def queued_ones(context, count):
    """The point `queued`: one run works, the others wait; they never begin."""
    with Service(context.binaries, {"work": command("work", 1)}, {"running": 1, "running_per_organization": 1}) as service:
        agent = service.agents("work")["work"]
        service.wait_for(service.client.start(agent)["id"], "running")
        waiting = [service.client.start(agent)["id"] for _ in range(count)]
        answer = service.client.expect(200, "POST", "/v1/runs/cancel", {"run_ids": waiting[: count // 2]})
        outcomes = [result["outcome"] for result in answer["results"]]
        outcomes += [service.client.cancel(run_id)["outcome"] for run_id in waiting[count // 2:]]
        require(outcomes == ["cancelled"] * count, f"queued: {outcomes.count('cancelled')} of {count} were stopped")
        begun = [run_id for run_id in waiting if service.client.run(run_id)["started_at"]]
        require(not begun, f"queued: {len(begun)} stopped runs began")


def while_the_service_ends(context, count):
    """The point `the service is being ended`: an answer that came is kept, whatever comes next."""
    with Service(context.binaries, {"again": COMMANDS["again"]}) as service:
        agent = service.agents("again")["again"]
        for index in range(count):
            run_id = service.client.start(agent)["id"]
            service.wait_for(run_id, "running")
            ending = threading.Timer(random.Random(index).uniform(0, 0.01), service.process.terminate)
            ending.start()
            try:
                acknowledged = service.client.cancel(run_id)["outcome"] == "cancelled"
            except (OSError, AssertionError, EOFError):
                acknowledged = False  # no answer, or 503: nothing was promised
            except Exception as fault:  # http.client has many names for a connection that went away
                require("http.client" in type(fault).__module__, f"the service's end: {fault!r}")
                acknowledged = False
            ending.join()
            service.stop()
            service.start()
            status = service.client.run(run_id)["status"]
            require(not acknowledged or status == "cancelled", f"the service's end: acknowledged, and then {status}")
            service.client.cancel(run_id)
            service.wait_gone(run_id)


def prove(context):
    count = context.figure(200, 4)
    limits = {"running": 24, "running_per_organization": 24}
    with Service(context.binaries, COMMANDS, limits) as service:
        points = Points(service, service.agents(*COMMANDS))
        names = list(points.all(random.Random(0)))

        def one(index):
            if not context.in_time():
                return "out of time"
            point = names[index % len(names)]
            return stop_is_kept(service, point, points.all(random.Random(index))[point]())

        lost = [fault for fault in many(count * len(names), one, 12) if fault]
        if lost:
            raise Broken(f"{len(lost)} lost: {'; '.join(sorted(set(lost))[:3])}")
    queued_ones(context, count)
    while_the_service_ends(context, max(3, count // 4))
    return f"{len(names) + 1} points × {count}, 0 lost; the service's end × {max(3, count // 4)}, 0 lost"
