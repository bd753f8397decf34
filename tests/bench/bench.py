# SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""./dev bench: measures each thing beside its baseline in the same run and closes with one table of the ratios.

    bench.py BINARIES [app] [table] [frames] [store]

A ratio is taken of each pair of neighbouring samples; the table shows medians and, in brackets, the 10th and the 90th of a
hundred. An aim that is missed is said and is no failure: a machine at work measures its work.
"""

import argparse
import dataclasses
import json
import os
import pathlib
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "system"))

import startup  # noqa: E402  needs the path above

FRAME_MS = 16
WORST_FRAME_MS = 50
PARTS = ("app", "table", "frames", "store")


@dataclasses.dataclass
class Line:
    """A line of the table: what is measured beside what, and what the ratio should be at most, or at least."""

    name: str
    what: str
    baseline: str
    unit: str
    at_most: float = None
    at_least: float = None
    faster: bool = False  # the ratio says how many times faster
    within: float = None  # and the figure itself is to be under this
    share: float = 0.5


LINES = [
    Line("start", "app from exec to a table of 1,000 active runs", "empty Qt window", "ms", at_most=1.5),
    Line("start-text", "the same", "Qt window with one word", "ms"),
    Line("memory", "its resident memory then", "empty Qt window", "MiB", at_most=2),
    Line("idle", "processor used while nothing happens, 1,000 active runs", "one per cent", "%", within=1),
    Line("delta", "1,000 changes into 100,000 sorted, filtered rows", "QSortFilterProxyModel", "ms", at_least=10,
         faster=True, within=FRAME_MS),
    Line("keystroke", "one keystroke in the filter over 100,000 rows", "QSortFilterProxyModel", "ms", at_least=10,
         faster=True, within=FRAME_MS),
    Line("backspace", "the same taken back", "QSortFilterProxyModel", "ms", at_least=10, faster=True, within=FRAME_MS),
    Line("frame-delta", "window: 100 changes, from the stream to the picture, 100,000 rows", "QTableView", "ms", within=FRAME_MS),
    Line("frame-delta", "the same, the worst", "QTableView", "ms", within=WORST_FRAME_MS, share=1.0),
    Line("frame-scroll", "window: scrolled by three rows", "QTableView", "ms", within=FRAME_MS),
    Line("frame-scroll", "the same, the worst", "QTableView", "ms", within=WORST_FRAME_MS, share=1.0),
    Line("frame-key", "window: a keystroke in the filter", "QTableView", "ms", within=FRAME_MS),
    Line("frame-key", "the same, the worst", "QTableView", "ms", within=WORST_FRAME_MS, share=1.0),
    Line("row-memory", "memory of a row", "one byte", "bytes"),
    Line("list", "1,000 active runs listed, 1,000,000 ended", "none ended", "ms", at_most=1.2),
    Line("months", "twelve months, 10,000,000 ledger entries", "10,000 entries", "ms", at_most=1.2),
    Line("stop", "stop acknowledged, p50", "bare SQLite commit", "ms", at_most=2),
    Line("stop", "stop acknowledged, p99", "bare SQLite commit", "ms", share=0.99),
    Line("starts-1", "starts acknowledged, 1 client", "bare SQLite commits", "/s"),
    Line("starts-8", "starts acknowledged, 8 clients", "bare SQLite commits", "/s"),
    Line("starts-64", "starts acknowledged, 64 clients", "bare SQLite commits", "/s", at_least=2),
    Line("starts-per-commit-64", "starts in one commit, 64 clients", "one", "", at_least=8),
]


def rank(values, share):
    ordered = sorted(values)
    return ordered[round(share * (len(ordered) - 1))]


def number(value):
    return f"{value:,.0f}" if value >= 100 else f"{value:.3g}"


def row(line, samples):
    """The cells of one line."""
    ours, baseline = samples["ours"], samples["baseline"]
    pairs = [them / us if line.faster else us / them for us, them in zip(ours, baseline)]
    # A tail is compared with the tail: neighbours do not meet there.
    ratio = rank(pairs, 0.5) if line.share == 0.5 else rank(ours, line.share) / rank(baseline, line.share)
    spread = f"({number(rank(pairs, 0.1))} to {number(rank(pairs, 0.9))})" if line.share == 0.5 else ""
    aims = []
    if line.at_most:
        aims.append((f"≤ {line.at_most:g} ×", ratio <= line.at_most))
    if line.at_least:
        aims.append((f"≥ {line.at_least:g} ×", ratio >= line.at_least))
    if line.within:
        aims.append((f"< {line.within:g} {line.unit}", rank(ours, line.share) < line.within))
    figures = [f"{number(rank(values, line.share))} ({number(rank(values, 0.1))} to {number(rank(values, 0.9))}) {line.unit}"
               for values in (ours, baseline)]
    return [line.what, figures[0].rstrip(), f"{line.baseline}: {figures[1]}".rstrip(),
            f"{number(ratio)} ×{' faster' if line.faster else ''} {spread}".rstrip(),
            ", ".join(aim if reached else f"{aim} MISSED" for aim, reached in aims)]


def table(results):
    """The lines whose samples are there, as text."""
    rows = [["measured", "median (p10 to p90)", "beside", "ratio (p10 to p90)", "aim"]]
    rows += [row(line, results[line.name]) for line in LINES if line.name in results]
    widths = [max(len(cells[column]) for cells in rows) for column in range(len(rows[0]))]
    return "\n".join("  ".join(cell.ljust(width) for cell, width in zip(cells, widths)).rstrip() for cells in rows)


def run(program):
    """The samples that a program of tests/bench prints, a line each."""
    done = subprocess.run([program], env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}, stdout=subprocess.PIPE,
                          text=True, check=True)
    return map(json.loads, done.stdout.splitlines())


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("binaries", type=pathlib.Path)
    parser.add_argument("parts", nargs="*", help=" ".join(PARTS))
    options = parser.parse_args()
    binaries = options.binaries.resolve()
    measures = {"app": lambda: startup.measure(binaries), "table": lambda: run(binaries / "tablebench"),
                "frames": lambda: run(binaries / "framebench"),
                "store": lambda: run(binaries / "storebench")}
    results = {}
    for part in options.parts or PARTS:
        print(f"      measuring: {part} (load of the machine: {os.getloadavg()[0]:.1f} on {os.cpu_count()} processors)", flush=True)
        for samples in measures[part]():
            results[samples["line"]] = samples
    print(f"\n{table(results)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
