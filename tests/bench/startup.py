# SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The app's start beside that of an empty Qt window, and of one that shows a word: time from exec until the table of 1,000 active runs is painted,
and the memory held then."""

import os
import pathlib
import shutil
import subprocess
import tempfile
import time

from ud import Service

ACTIVE_RUNS = 1000
DEADLINE_S = 60


def resident_mib(pid):
    """Resident memory of a process, libraries that it shares with others included."""
    for line in pathlib.Path(f"/proc/{pid}/status").read_text(encoding="ascii").splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    raise RuntimeError("this system does not say how much memory a process holds")


def start(command, environment, awaited):
    """Milliseconds from exec until the program says the awaited words, and its memory in MiB; then it is ended."""
    begin = time.perf_counter()
    program = subprocess.Popen(command, env=environment, stdin=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    try:
        said = []
        for line in program.stderr:
            if awaited in line:
                return (time.perf_counter() - begin) * 1000, resident_mib(program.pid)
            said.append(line)
        raise RuntimeError(f"{command[0]} ended without saying '{awaited}':\n{''.join(said)}")
    finally:
        program.terminate()
        program.wait(timeout=DEADLINE_S)
        program.stderr.close()


def measure(binaries, rounds=15):
    """Samples of the lines `start`, `memory` and `start-text`."""
    idle = {"argv": ["/bin/sleep", "86400"], "grace_s": 1}
    home = pathlib.Path(tempfile.mkdtemp(prefix="ud-bench-"))
    environment = {"HOME": str(home), "PATH": os.environ["PATH"], "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8",
                   "QT_LOGGING_RULES": "usage-dashboard.start.info=true", "XDG_RUNTIME_DIR": str(home)}
    home.chmod(0o700)
    try:
        with Service(binaries, {"idle": idle}, {"running": 16}) as service:
            agent = service.agents("idle")["idle"]
            for _ in range(ACTIVE_RUNS):
                service.client.start(agent)
            app = [binaries / "usage-dashboard", "--server", service.url, "--token-file", service.data / "owner.token"]
            samples = []
            for turn in range(rounds + 1):
                samples.append((start(app, environment, f"table painted: {ACTIVE_RUNS} rows"),
                                start([binaries / "emptywindow"], environment, "window painted"),
                                start([binaries / "emptywindow", "--text"], environment, "window painted")))
                if turn == 0:
                    samples.clear()  # the first of each finds its files not yet in memory
    finally:
        shutil.rmtree(home, ignore_errors=True)
    for index, line in enumerate(("start", "memory")):
        yield {"line": line, "ours": [ours[index] for ours, _, _ in samples],
               "baseline": [empty[index] for _, empty, _ in samples]}
    yield {"line": "start-text", "ours": [ours[0] for ours, _, _ in samples], "baseline": [text[0] for _, _, text in samples]}
