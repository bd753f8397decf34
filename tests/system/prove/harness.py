# SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the rows of ./dev prove share: scaled figures, budgets, and builds that are broken on purpose."""

import filecmp
import os
import pathlib
import re
import shutil
import subprocess
import time

ROOT = pathlib.Path(__file__).resolve().parents[3]
CONTROLS = pathlib.Path(__file__).resolve().parent / "controls"
# A control needs to show one failure only, so it runs at a small share of the figure.
CONTROL_SCALE = 0.02


# What is said of a row that neither held nor broke; a control is not noticed by that.
DIED = "the test itself died, see above"


class Broken(Exception):
    """The promise does not hold; the text says what was seen."""


class Context:
    """Where a row finds the programs, how much it shall do and how long it may take."""

    def __init__(self, binaries, scale, budget_s):
        self.binaries = binaries
        self.scale = scale
        self.deadline = time.monotonic() + max(60.0, budget_s * max(scale, 0.1))

    def figure(self, full, least=1):
        """The figure of a promise at this scale."""
        return max(least, round(full * self.scale))

    def in_time(self):
        """Whether the row may go on; a row that runs out of its budget says how far it came and is not ok."""
        return time.monotonic() < self.deadline


def require(condition, sentence):
    """Breaks the row with the sentence unless the condition holds."""
    if not condition:
        raise Broken(sentence)


def output_of(context, program, *arguments):
    """What a test program said, its figures following UD_SCALE; breaks the row where it fails or does not end."""
    environment = {**os.environ, "UD_SCALE": str(context.scale), "QT_QPA_PLATFORM": "offscreen",
                   "QTEST_FUNCTION_TIMEOUT": "1800000"}
    remaining = max(60.0, context.deadline - time.monotonic())
    try:
        done = subprocess.run([context.binaries / program, *arguments], env=environment,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace",
                              timeout=remaining + 60, check=False)
    except subprocess.TimeoutExpired as late:
        raise RuntimeError(f"{program} did not end in time") from late  # says nothing of the promise
    if done.returncode:
        print(done.stdout[-4000:], flush=True)
        raise Broken(f"{program} failed, see above")
    return done.stdout


def run_qt_test(context, program, *functions, says=None):
    """Runs functions of a Qt Test program; answers its lines with `says`."""
    output = output_of(context, program, "-maxwarnings", "0", *functions)
    return "; ".join(line.split(") ", 1)[-1] for line in output.splitlines() if says and says in line)


def run_gtest(context, program, *tests):
    """Runs tests of a GoogleTest program; breaks the row where there are none of that name."""
    output = output_of(context, program, f"--gtest_filter={':'.join(tests)}")
    require("[  PASSED  ] 0 tests" not in output, f"{program} has no such tests")


def run_quietly(*command, cwd):
    done = subprocess.run(command, cwd=cwd, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"{' '.join(map(str, command))} failed:\n{done.stdout[-4000:]}")


def warnings_as_in(preset):
    """The same options as the tree's own build, so that its cached objects are found."""
    kept = ROOT / "build" / preset / "CMakeCache.txt"
    found = re.search(r"^UD_WERROR:BOOL=(\w+)$", kept.read_text(encoding="utf-8"), re.MULTILINE) if kept.exists() else None
    return [f"-DUD_WERROR={found[1]}"] if found else []


def broken_build(patch, target):
    """Builds `target` from a copy of the tree with the patch applied; answers the folder of its binaries.

    One copy in build/controls serves all patches: bringing it up to date takes the last one out again, and only what differs is
    compiled.
    """
    copy = ROOT / "build" / "controls"
    listed = subprocess.run(["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"], cwd=ROOT,
                            capture_output=True, check=True).stdout
    names = [name for name in listed.decode().split("\0") if name and (ROOT / name).is_file()]
    for name in names:
        source, target_file = ROOT / name, copy / name
        if not target_file.exists() or not filecmp.cmp(source, target_file, shallow=False):
            target_file.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(source, target_file)  # with a new time: what was patched before is older than its object file
    run_quietly("patch", "-p1", "--forward", "--batch", "-i", str(patch), cwd=copy)
    os.environ.update(CCACHE_BASEDIR=str(copy), CCACHE_NOHASHDIR="1", CCACHE_SLOPPINESS="pch_defines,time_macros")
    preset = os.environ.get("UD_PROVE_PRESET", "bench")
    run_quietly("cmake", "--preset", preset, "-DUD_BUILD_BENCH=OFF", *warnings_as_in(preset), cwd=copy)
    run_quietly("cmake", "--build", "--preset", preset, "--target", target, cwd=copy)
    return copy / "build" / preset / "bin"


def control(attempt, name, row):
    """Runs the row against the build that the patch broke; it is good when the row is not."""
    started = time.monotonic()
    try:
        binaries = broken_build(CONTROLS / name, getattr(row, "CONTROL_TARGET", "agentsd"))
    except (RuntimeError, subprocess.CalledProcessError) as fault:
        return False, f"no broken build: {fault}", time.monotonic() - started
    good, reached, _ = attempt(Context(binaries, getattr(row, "CONTROL_SCALE", CONTROL_SCALE), row.BUDGET_S))
    noticed = not good and reached != DIED
    return noticed, f"{'noticed' if noticed else 'NOT noticed'}: {reached}", time.monotonic() - started
