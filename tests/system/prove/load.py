# SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Doing the same thing many times, several at once, and looking at all that came of it."""

import concurrent.futures
import threading


def many(count, work, hands=16):
    """The results of work(0) … work(count - 1), in order, by so many threads."""
    with concurrent.futures.ThreadPoolExecutor(hands) as pool:
        return list(pool.map(work, range(count)))


def at_once(count, work):
    """The results of `count` calls that are let go at the same instant."""
    gate = threading.Barrier(count)

    def one(index):
        gate.wait()
        return work(index)

    return many(count, one, count)


def percentile(values, share):
    """The smallest value that at least this share of the values does not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, max(0, -(-int(share * 1000) * len(ordered) // 1000) - 1))]


def rows(service, sql, *values):
    """What a query on the service's database answers."""
    database = service.database()
    try:
        return database.execute(sql, values).fetchall()
    finally:
        database.close()


def scalar(service, sql, *values):
    return rows(service, sql, *values)[0][0]


def sums_agree(service):
    """Whether ledger, runs, months and days say the same, kind by kind; a sentence where they do not."""
    for kind in ("message", "skill"):
        charged = "SELECT coalesce(sum(credits), 0) FROM ledger WHERE charged = 1 AND kind = ?"
        ledger = scalar(service, charged, kind)
        background = scalar(service, charged + " AND source = 'background'", kind)
        for table, expected in (("runs", background), ("usage_monthly", ledger), ("usage_daily", ledger)):
            found = scalar(service, f"SELECT coalesce(sum({kind}), 0) FROM {table}")
            if found != expected:
                return f"{kind} credits: the ledger says {expected}, {table} says {found}"
    return None
