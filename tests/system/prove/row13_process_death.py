# SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Row 13: the service is killed while it acknowledges writes, with a long history behind it."""

import random
import sqlite3
import threading
import time

from ud import Service, command, keyed
from ud.client import Client

from .harness import require
from .load import percentile, rows, scalar, sums_agree

PROMISE = "process death"
FIGURE = "500 kill -9 under load: 0 acknowledged writes lost, integrity ok, ready again ≤ 2 s with 100,000 runs"
BUDGET_S = 1800
WRITERS = 4
READY_S = 2.0


def grow_history(service, agent, wanted):
    """Makes history long by copying one completed run; the service is not running."""
    run_id = service.client.start(agent)["id"]
    service.wait_for(run_id)
    path = rows(service, "PRAGMA database_list")[0]["file"]
    service.stop()
    database = sqlite3.connect(path)
    names = [row[1] for row in database.execute("PRAGMA table_info(runs)")]
    copied = {"id": "printf('01900000-%04x-7000-8000-%012x', n / 65536, n)", "message": "0", "skill": "0"}
    columns = ", ".join(copied.get(name, name) for name in names)
    database.execute(
        f"WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < ?) "
        f"INSERT INTO runs ({', '.join(names)}) SELECT {columns} FROM runs, numbers WHERE id = ?", (wanted, run_id))
    database.commit()
    database.close()


class Writer(threading.Thread):
    """Starts and stops runs until the service goes away; remembers what was acknowledged."""

    def __init__(self, service, agent, seed):
        super().__init__(daemon=True)
        self.client = Client(service.url, service.client.token, 10)
        self.agent = agent
        self.dice = random.Random(seed)
        self.started = []
        self.stopped = []

    def run(self):
        try:
            while True:
                answer = self.client.post("/v1/runs", {"agent_id": self.agent}, keyed())
                if answer.status == 202:
                    self.started.append(answer.json["id"])
                if answer.status == 202 and self.dice.random() < 0.5:
                    answer = self.client.post(f"/v1/runs/{self.started[-1]}/cancel", {}, keyed())
                    if answer.status == 200 and answer.json["outcome"] == "cancelled":
                        self.stopped.append(self.started[-1])
        except Exception:  # the service was killed: that is what this is about
            self.client.close()


def lost_writes(service, writers):
    """Acknowledged writes of these writers that the database does not have."""
    status = {}
    database = service.database()
    for writer in writers:
        for run_id in writer.started:
            row = database.execute("SELECT status FROM runs WHERE id = ?", (run_id,)).fetchone()
            status[run_id] = row["status"] if row else None
    database.close()
    return ([run_id for run_id, value in status.items() if value is None] +
            [run_id for writer in writers for run_id in writer.stopped if status[run_id] != "cancelled"])


def prove(context):
    count, history = context.figure(500, 5), context.figure(100_000, 2_000)
    acknowledged, ready = 0, []
    with Service(context.binaries, {"quick": command("usage", 2)}) as service:
        agent = service.agents("quick")["quick"]
        grow_history(service, agent, history)
        service.start()
        for index in range(count):
            require(context.in_time(), f"out of time after {index} kills")
            writers = [Writer(service, agent, index * WRITERS + i) for i in range(WRITERS)]
            for writer in writers:
                writer.start()
            time.sleep(random.Random(index).uniform(0.05, 0.4))
            service.kill()
            for writer in writers:
                writer.join(30)
            begun = time.monotonic()
            service.start()
            require(service.client.other(None).get("/readyz").status == 200, "listening, but not ready")
            ready.append(time.monotonic() - begun)
            lost = lost_writes(service, writers)
            require(not lost, f"kill {index}: {len(lost)} acknowledged writes are lost")
            acknowledged += sum(len(writer.started) + len(writer.stopped) for writer in writers)
            active = [run["id"] for run in service.client.get("/v1/runs?limit=1000").json["runs"]]
            if active:
                service.client.expect(200, "POST", "/v1/runs/cancel", {"run_ids": active})
        service.stop()
        integrity = scalar(service, "PRAGMA integrity_check")
        require(integrity == "ok", f"integrity_check: {integrity}")
        require(sums_agree(service) is None, sums_agree(service))
    median = percentile(ready, 0.5)
    # The median: a single start may wait for the machine, not for the service.
    require(median <= READY_S, f"ready again after {median:.2f} s (median), with {history} runs")
    return f"{count} kills, {acknowledged} acknowledged writes, 0 lost; ready after {median:.2f} s (median), {max(ready):.2f} s (most)"
