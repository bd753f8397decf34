# SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The real agentsd on a folder of its own, with the test agents as its commands."""

import json
import os
import pathlib
import shutil
import signal
import sqlite3
import subprocess
import tempfile

from .client import Client
from .waiting import until

AGENTS = pathlib.Path(__file__).resolve().parent / "agents"


def command(mode, *arguments, grace_s=2, timeout_s=600, on_crash="fail", max_attempts=3):
    """Settings of a command that runs a mode of ud/agents/agent.sh; `refork` is a program of its own."""
    if mode == "refork":
        argv = ["/usr/bin/python3", str(AGENTS / "refork.py")]
    else:
        argv = ["/bin/sh", str(AGENTS / "agent.sh"), mode, *map(str, arguments)]
    return {"argv": argv, "grace_s": grace_s, "timeout_s": timeout_s, "on_crash": on_crash,
            "max_attempts": max_attempts}


def toml(commands, limits):
    """The configuration file. JSON texts, numbers and lists are TOML as well."""
    lines = []
    for name, settings in commands.items():
        lines.append(f"[commands.{name}]")
        lines += [f"{key} = {json.dumps(value)}" for key, value in settings.items()]
    lines.append("[limits]")
    lines += [f"{key} = {value}" for key, value in limits.items()]
    return "\n".join(lines) + "\n"


class Service:
    """Context manager: `with Service(binaries, {"quick": command("exit", 0)}) as service`."""

    def __init__(self, binaries=None, commands=None, limits=None, arguments=(), environment=None, more=""):
        self.program = pathlib.Path(binaries or os.environ["UD_BIN"]) / "agentsd"
        self.home = pathlib.Path(tempfile.mkdtemp(prefix="ud-test-"))
        self.data = self.home / "data"
        self.config = self.home / "agentsd.toml"
        self.config.write_text(toml(commands or {}, {"running": 16, "running_per_organization": 16, **(limits or {})}) + more,
                               encoding="utf-8")
        self.arguments = list(arguments)
        self.environment = {**os.environ, **(environment or {})}
        self.process = None
        self.url = None
        self.log = open(self.home / "log", "ab")

    def __enter__(self):
        self.start()
        return self

    def __exit__(self, *_):
        self.stop()
        self.log.close()
        shutil.rmtree(self.home, ignore_errors=True)

    def start(self):
        """Starts it and waits for its one line `listening on …`."""
        self.process = subprocess.Popen(
            [self.program, "serve", "--data", self.data, "--listen", "127.0.0.1:0", "--config", self.config,
             *self.arguments],
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=self.log, env=self.environment, text=True)
        line = self.process.stdout.readline()
        if not line.startswith("listening on "):
            code = self.process.wait(timeout=30)
            raise AssertionError(f"agentsd ended with {code} and said {line!r}: {self.log_text()[-2000:]}")
        self.url = line.removeprefix("listening on ").strip()
        self.client = Client(self.url, self.secret("owner.token"))

    def kill(self):
        """As a crash does it."""
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()
        self.process.stdout.close()
        self.client.close()

    def stop(self):
        """As an operator does it; answers the exit code."""
        if self.process is None or self.process.returncode is not None:
            return None if self.process is None else self.process.returncode
        self.process.send_signal(signal.SIGTERM)
        try:
            code = self.process.wait(timeout=60)
        except subprocess.TimeoutExpired:
            self.process.kill()
            code = self.process.wait()
        self.process.stdout.close()
        self.client.close()
        return code

    def restart_after_kill(self):
        self.kill()
        self.start()

    def secret(self, name):
        return (self.data / name).read_text(encoding="utf-8").strip()

    def log_text(self):
        return (self.home / "log").read_text(encoding="utf-8", errors="replace")

    def agents(self, *names):
        """One agent for each named command; answers {name: agent id}."""
        return {name: self.client.add_agent(name, name)["id"] for name in names}

    def database(self):
        """The database file, read only, while the service works on it."""
        found = sorted(self.data.glob("*.db")) + sorted(self.data.glob("*.sqlite*"))
        path = next(p for p in found if not p.name.endswith(("-wal", "-shm")))
        connection = sqlite3.connect(f"file:{path}?mode=ro", uri=True, timeout=30)
        connection.row_factory = sqlite3.Row
        return connection

    def wait_for(self, run_id, *statuses, deadline_s=60):
        """The run once it has one of these statuses (default: a terminal one)."""
        wanted = statuses or ("completed", "failed", "cancelled")

        def there():
            run = self.client.run(run_id)
            return run if run["status"] in wanted else None

        return until(there, f"run {run_id} is {' or '.join(wanted)}", deadline_s)

    def wait_until_ready(self, run_id, deadline_s=60):
        """Until the test agent says that it has done what its mode does at once."""

        def ready():
            run = self.client.run(run_id)
            return run["progress"] and run["progress"]["message"] == "ready"

        until(ready, f"run {run_id} is ready", deadline_s)

    def wait_gone(self, run_id, deadline_s=60):
        """The stopped run once its work is confirmed gone and its consumption settled."""

        def gone():
            run = self.client.run(run_id)
            return run if run["stop"] and run["stop"]["work_ended_at"] and run["stop"]["settled"] else None

        return until(gone, f"the work of run {run_id} has ended", deadline_s)

    def processes_of(self, run_id):
        """Process ids whose environment says that they belong to the run."""
        return processes_with(f"RUN_ID={run_id}")


def processes_with(entry):
    """Ids of live processes with this entry in their environment."""
    wanted = entry.encode()
    found = []
    for folder in pathlib.Path("/proc").glob("[0-9]*"):
        try:
            if wanted in (folder / "environ").read_bytes().split(b"\0"):
                found.append(int(folder.name))
        except OSError:
            continue  # it ended meanwhile, or is a kernel thread or a zombie
    return found
