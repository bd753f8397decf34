# SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Row 9: work that goes on reporting consumption after it was stopped."""

from ud import Service, command

from .harness import require
from .load import many, scalar, sums_agree

PROMISE = "nothing charged after the stop"
FIGURE = "10,000 late reports: 0 charged, all kept and shown as not charged"
BUDGET_S = 300
CONTROLS = ["09-late-is-charged.patch"]
LATE = 50


def prove(context):
    count = context.figure(10_000, 2 * LATE) // LATE
    with Service(context.binaries, {"late": command("late", 3, LATE, grace_s=10)}) as service:
        agent = service.agents("late")["late"]

        def one(_):
            run = service.client.start(agent)
            service.wait_until_ready(run["id"])
            service.client.cancel(run["id"])
            service.wait_gone(run["id"])
            ledger = service.client.ledger(run["id"])
            late = [entry for entry in ledger["entries"] if entry["what"].startswith("late")]
            return len(late), sum(entry["charged"] for entry in late), ledger["totals"]

        results = many(count, one, 8)
        kept, charged = sum(r[0] for r in results), sum(r[1] for r in results)
        require(charged == 0, f"{charged} of {kept} late reports were charged")
        require(kept == count * LATE, f"{kept} of {count * LATE} late reports were kept")
        require(all(r[2] == {"message": 0, "skill": 3} for r in results), "a total is not what came before the stop")
        require(scalar(service, "SELECT count(*) FROM ledger WHERE charged = 0") == kept, "the ledger and the API disagree")
        require(sums_agree(service) is None, sums_agree(service))
    return f"{kept} late reports, {charged} charged, {kept} kept"
