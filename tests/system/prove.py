# SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The long promises: runs the rows of tests/system/prove/ and prints what each reached.

    prove.py [--scale X] [--junit FILE] [ROW...]

One file per row, named rowNN_….py, with
    PROMISE    the promise in a few words
    FIGURE     the figure asked for, at scale 1
    BUDGET_S   how long the row may take at scale 1
    prove(context) -> str   the figure reached, as text; raises Broken with a sentence when the promise does not hold
and, where the row has controls (†), CONTROLS: names of patches in prove/controls; each breaks the product on purpose, and
the row must then fail. See docs/promises.md.
"""

import argparse
import importlib
import os
import pathlib
import sys
import time
import traceback
import xml.etree.ElementTree as ElementTree

FOLDER = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(FOLDER))

from prove import harness  # noqa: E402  (needs the path above)


def rows(wanted):
    """The row modules, by number."""
    found = []
    for path in sorted((FOLDER / "prove").glob("row[0-9]*.py")):
        number = int(path.stem[3:].split("_")[0])
        if not wanted or number in wanted:
            found.append((number, importlib.import_module(f"prove.{path.stem}")))
    return found


def attempt(number, row, context):
    """Runs one row or one of its controls; answers (ok, figure reached or what broke, seconds)."""
    started = time.monotonic()
    try:
        reached, good = row.prove(context), True
    except (harness.Broken, AssertionError) as broken:
        reached, good = str(broken), False
    except Exception:  # a row that dies has not proven anything; the others still run
        traceback.print_exc()
        reached, good = harness.DIED, False
    return good, reached, time.monotonic() - started


def say(number, promise, asked, reached, good, seconds):
    print(f"{number:>4} | {promise} | {asked} | {reached} | {'ok' if good else 'FAILED'} | {seconds:.0f} s", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("rows", nargs="*", type=int, metavar="ROW")
    parser.add_argument("--scale", type=float, default=1.0, help="share of each figure; 0.1 is a tenth")
    parser.add_argument("--junit", type=pathlib.Path)
    parser.add_argument("--no-controls", action="store_true", help="leave out the deliberately broken builds")
    options = parser.parse_args()
    if not 0 < options.scale <= 1:
        parser.error("--scale is a share above 0, at most 1")

    unknown = set(options.rows) - {number for number, _ in rows([])}
    if unknown:
        parser.error(f"there is no row {', '.join(map(str, sorted(unknown)))}")

    suite = ElementTree.Element("testsuite", name="prove")
    counts = {True: 0, False: 0}
    print(" row | promise | figure asked | figure reached | outcome | seconds")

    def record(name, asked, result):
        good, reached, seconds = result
        say(name[0], name[1], asked, reached, good, seconds)
        counts[good] += 1
        case = ElementTree.SubElement(suite, "testcase", name=f"{name[0]} {name[1]}", time=f"{seconds:.1f}")
        if not good:
            ElementTree.SubElement(case, "failure").text = reached

    binaries = pathlib.Path(os.environ["UD_BIN"])
    for number, row in rows(options.rows):
        context = harness.Context(binaries, options.scale, row.BUDGET_S)
        record((str(number), row.PROMISE), row.FIGURE, attempt(number, row, context))
        for control in [] if options.no_controls else getattr(row, "CONTROLS", []):
            record((f"{number}†", f"control: {control} is noticed"), "the row fails",
                   harness.control(lambda broken: attempt(number, row, broken), control, row))

    if options.junit:
        ElementTree.ElementTree(suite).write(options.junit, encoding="utf-8", xml_declaration=True)
    print(f"{counts[True]} passed, {counts[False]} failed")
    return 1 if counts[False] else 0


if __name__ == "__main__":
    sys.exit(main())
