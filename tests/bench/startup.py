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
SETTLING_S = 5
IDLE_S = 20


def resident_mib(pid):
    """Resident memory of a process, libraries that it shares with others included."""
    for line in pathlib.Path(f"/proc/{pid}/status").read_text(encoding="ascii").splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    raise RuntimeError("this system does not say how much memory a process holds")


def processor_seconds(pid):
    """What a process has used of the processors so far."""
    fields = pathlib.Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def idle_share(pid):
    """Per cent of one processor that a process uses while nothing happens, settled after its start."""
    time.sleep(SETTLING_S)
    begin, before = time.perf_counter(), processor_seconds(pid)
    time.sleep(IDLE_S)
    return 100 * (processor_seconds(pid) - before) / (time.perf_counter() - begin)


def start(command, environment, awaited, measured=None):
    """Milliseconds from exec until the program says the awaited words, and its memory in MiB, or what `measured` says of
    its process; then it is ended."""
    begin = time.perf_counter()
    program = subprocess.Popen(command, env=environment, stdin=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    try:
        said = []
        for line in program.stderr:
            if awaited in line:
                elapsed_ms = (time.perf_counter() - begin) * 1000
                return elapsed_ms, (measured or resident_mib)(program.pid)
            said.append(line)
        raise RuntimeError(f"{command[0]} ended without saying '{awaited}':\n{''.join(said)}")
    finally:
        program.terminate()
        program.wait(timeout=DEADLINE_S)
        program.stderr.close()


def measure(binaries, rounds=15):
    """Samples of the lines `start`, `memory`, `start-text` and `idle`."""
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
            idle_shares = [start(app, environment, f"table painted: {ACTIVE_RUNS} rows", idle_share)[1] for _ in range(3)]
    finally:
        shutil.rmtree(home, ignore_errors=True)
    for index, line in enumerate(("start", "memory")):
        yield {"line": line, "ours": [ours[index] for ours, _, _ in samples],
               "baseline": [empty[index] for _, empty, _ in samples]}
    yield {"line": "idle", "ours": idle_shares, "baseline": [1.0] * len(idle_shares)}
    yield {"line": "start-text", "ours": [ours[0] for ours, _, _ in samples], "baseline": [text[0] for _, _, text in samples]}
