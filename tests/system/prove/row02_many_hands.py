# SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Row 2: sixteen people stop the same run at the same instant."""

import collections

from ud import Service, command, until

from .harness import require
from .load import at_once, scalar

PROMISE = "many hands, one stop"
FIGURE = "1,000 runs × 16 stops: 1,000 cancelled, 15,000 already_cancelled, 16,000 audit rows"
BUDGET_S = 600
HANDS = 16


def prove(context):
    count = context.figure(1_000, 20)
    with Service(context.binaries, {"work": command("work", 1)}, {"running": 8, "running_per_organization": 8}) as service:
        agent = service.agents("work")["work"]
        seen = collections.Counter()
        for _ in range(count):
            require(context.in_time(), f"out of time after {sum(seen.values()) // HANDS} runs")
            run = service.client.start(agent)
            answers = at_once(HANDS, lambda _, run=run: service.client.cancel(run["id"])["outcome"])
            require(answers.count("cancelled") == 1, f"one run was stopped {answers.count('cancelled')} times")
            seen.update(answers)
        require(seen == {"cancelled": count, "already_cancelled": count * (HANDS - 1)}, f"outcomes: {dict(seen)}")
        audit = scalar(service, "SELECT count(*) FROM audit WHERE action LIKE '%cancel%'")
        require(audit == count * HANDS, f"{audit} audit rows")
        until(lambda: scalar(service, "SELECT count(*) FROM runs WHERE stop_work_ended_at IS NULL") == 0, "all work has ended")
    return f"{seen['cancelled']} cancelled, {seen['already_cancelled']} already_cancelled, {audit} audit rows"
