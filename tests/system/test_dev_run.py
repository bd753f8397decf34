# SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""./dev run ends what it started, whatever ends it, and refuses a second one on the same folder. The programs are stand-ins:
nothing is built."""

import os
import pathlib
import shutil
import signal
import subprocess
import tempfile
import unittest

from ud import until

ROOT = pathlib.Path(__file__).resolve().parents[2]
SCRIPT = """
set -euo pipefail
cd "$UD_ROOT"
. "$UD_PARTS/common.sh"
need() { :; }; configure() { :; }; compile() { :; }
. "$UD_PARTS/run.sh"
verb_run
"""
SERVICE = """#!/bin/sh
printf '{"url":"http://127.0.0.1:1","pid":%d}' $$ >"$4/endpoint.json"
exec sleep 1000
"""
APP = """#!/bin/sh
echo $$ >"$UD_ROOT/app"
exec sleep 1000
"""


def alive(pid):
    try:
        return pathlib.Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rsplit(") ", 1)[1][0] != "Z"
    except OSError:
        return False


def heeding_signals():
    """As at a terminal, whatever the tests themselves were started to ignore."""
    for number in (signal.SIGHUP, signal.SIGINT):
        signal.signal(number, signal.SIG_DFL)


class DevRun(unittest.TestCase):
    def setUp(self):
        self.home = pathlib.Path(tempfile.mkdtemp(prefix="ud-test-"))
        self.addCleanup(shutil.rmtree, self.home, ignore_errors=True)
        programs = self.home / "build/release/bin"
        programs.mkdir(parents=True)
        for name, text in (("agentsd", SERVICE), ("usage-dashboard", APP)):
            (programs / name).write_text(text, encoding="utf-8")
            (programs / name).chmod(0o755)
        self.data = self.home / "data/usage-dashboard/demo"
        self.environment = {**os.environ, "UD_ROOT": str(self.home), "UD_PARTS": str(ROOT / "tools/dev.d"),
                            "XDG_DATA_HOME": str(self.home / "data"), "DISPLAY": ":none"}

    def run_it(self):
        return subprocess.Popen(["bash", "-c", SCRIPT], env=self.environment, stdout=subprocess.DEVNULL,
                                stderr=subprocess.PIPE, text=True, start_new_session=True, preexec_fn=heeding_signals)

    def pid_of_app(self):
        file = self.home / "app"
        return int(file.read_text(encoding="ascii") or 0) if file.exists() else 0

    def test_a_signal_ends_all(self):
        for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
            with self.subTest(number):
                (self.home / "app").unlink(missing_ok=True)
                shown = self.run_it()
                self.addCleanup(shown.stderr.close)
                app = until(self.pid_of_app, "the app has started")
                service = int((self.data / "endpoint.json").read_text(encoding="ascii").split('"pid":')[1].rstrip("}"))
                shown.send_signal(number)
                self.assertEqual(128 + number, shown.wait(timeout=30))
                self.assertEqual([], [pid for pid in (app, service) if alive(pid)])

    def test_the_end_of_the_app_ends_all(self):
        shown = self.run_it()
        self.addCleanup(shown.stderr.close)
        os.kill(until(self.pid_of_app, "the app has started"), signal.SIGKILL)
        self.assertEqual(128 + signal.SIGKILL, shown.wait(timeout=30))
        service = int((self.data / "endpoint.json").read_text(encoding="ascii").split('"pid":')[1].rstrip("}"))
        self.assertFalse(alive(service))

    def test_a_second_one_is_refused(self):
        # What counts is a process of that name; this one only has it.
        program = self.home / "agentsd"
        shutil.copy(shutil.which("sleep"), program)
        other = subprocess.Popen([program, "1000"])
        self.addCleanup(other.wait)
        self.addCleanup(other.kill)
        self.data.mkdir(parents=True)
        (self.data / "endpoint.json").write_text(f'{{"url":"http://127.0.0.1:1","pid":{other.pid}}}', encoding="ascii")
        shown = self.run_it()
        told = shown.communicate(timeout=30)[1]
        self.assertEqual(1, shown.returncode)
        self.assertIn(f"is running already (agentsd, process {other.pid})", told)


if __name__ == "__main__":
    unittest.main()
