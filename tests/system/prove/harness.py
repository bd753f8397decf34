# SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the rows of ./dev prove share: scaled figures, budgets, and builds that are broken on purpose."""

import filecmp
import os
import pathlib
import shutil
import subprocess
import time

ROOT = pathlib.Path(__file__).resolve().parents[3]
CONTROLS = pathlib.Path(__file__).resolve().parent / "controls"
# A control needs to show one failure only, so it runs at a small share of the figure.
CONTROL_SCALE = 0.02


# What is said of a row that neither held nor broke.
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


def run_test_program(context, program, *functions, says=None):
    """A Qt Test program whose figures follow UD_SCALE; breaks the row where it fails. Answers its lines with `says`."""
    environment = {**os.environ, "UD_SCALE": str(context.scale), "QT_QPA_PLATFORM": "offscreen"}
    remaining = max(60.0, context.deadline - time.monotonic())
    try:
        done = subprocess.run([context.binaries / program, "-maxwarnings", "0", *functions], env=environment,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace",
                              timeout=remaining + 60, check=False)
    except subprocess.TimeoutExpired as late:
        raise Broken(f"{program} did not end in time") from late
    if done.returncode:
        print(done.stdout[-4000:], flush=True)
        raise Broken(f"{program} failed, see above")
    lines = [line.split(") ", 1)[-1] for line in done.stdout.splitlines() if says and says in line]
    return "; ".join(lines)


def run_quietly(*command, cwd):
    done = subprocess.run(command, cwd=cwd, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"{' '.join(map(str, command))} failed:\n{done.stdout[-4000:]}")


def broken_build(patch, target):
    """Builds `target` from a copy of the tree with the patch applied; answers the folder of its binaries.

    The copy is kept in build/controls and brought up to date, so that only what the patch touches is compiled again.
    """
    copy = ROOT / "build" / "controls" / patch.stem
    copy.mkdir(parents=True, exist_ok=True)
    listed = subprocess.run(["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"], cwd=ROOT,
                            capture_output=True, check=True).stdout
    names = [name for name in listed.decode().split("\0") if name and (ROOT / name).is_file()]
    for name in names:
        source, target_file = ROOT / name, copy / name
        # Untouched files keep their time, so that only what differs is compiled again.
        if not target_file.exists() or not filecmp.cmp(source, target_file, shallow=False):
            target_file.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(source, target_file)
    run_quietly("patch", "-p1", "--forward", "--batch", "-i", str(patch), cwd=copy)
    os.environ.update(CCACHE_BASEDIR=str(copy), CCACHE_NOHASHDIR="1")
    preset = os.environ.get("UD_PROVE_PRESET", "bench")
    half = ["-DUD_BUILD_APP=OFF", "-DUD_BUILD_TESTS=OFF"] if target == "agentsd" else ["-DUD_BUILD_SERVICE=OFF"]
    run_quietly("cmake", "--preset", preset, "-DUD_BUILD_BENCH=OFF", *half, cwd=copy)
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
