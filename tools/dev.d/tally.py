# SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Counts the tests of JUnit files: names the failed ones, closes with `N passed, N failed[, N skipped]`.

Exit code 0 when at least one test passed and none failed.
"""

import pathlib
import sys
import xml.etree.ElementTree as ElementTree


def outcome(case):
    """passed, failed or skipped, for CTest's dialect of JUnit as well as the common one."""
    status = case.get("status", "")
    if case.find("failure") is not None or case.find("error") is not None or status == "fail":
        return "failed"
    if case.find("skipped") is not None or status in ("notrun", "disabled"):
        return "skipped"
    return "passed"


def main():
    counts = {"passed": 0, "failed": 0, "skipped": 0}
    for name in sys.argv[1:]:
        path = pathlib.Path(name)
        if not path.exists():
            print(f"      FAILED  {name} is missing: its tests did not run")
            counts["failed"] += 1
            continue
        for case in ElementTree.parse(path).iter("testcase"):
            word = outcome(case)
            counts[word] += 1
            if word != "passed":
                print(f"      {word.upper() if word == 'failed' else word:7} {case.get('name')}")
    skipped = f", {counts['skipped']} skipped" if counts["skipped"] else ""
    print(f"{counts['passed']} passed, {counts['failed']} failed{skipped}")
    return 0 if counts["passed"] and not counts["failed"] else 1


if __name__ == "__main__":
    sys.exit(main())
