# SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Row 36: a person finds a run, stops it and sees that it is stopped, through assistive technology alone."""

import contextlib
import os
import pathlib
import subprocess

from ud import Service, command

from .harness import require

PROMISE = "a person can do it"
FIGURE = "find the row, Stop, confirm, the row goes, figures agree: 50 of 50 through accessibility under Xvfb"
BUDGET_S = 900
PERSON = pathlib.Path(__file__).resolve().parent / "person.py"


@contextlib.contextmanager
def screen():
    """An X server that stays for all of the row, also while nobody is connected; its DISPLAY."""
    reader, writer = os.pipe()
    server = subprocess.Popen(["Xvfb", "-displayfd", str(writer), "-screen", "0", "1280x900x24", "-nolisten", "tcp", "-noreset"],
                              pass_fds=[writer], stderr=subprocess.DEVNULL)
    os.close(writer)
    try:
        with os.fdopen(reader) as told:
            number = told.readline().strip()
        require(number, "Xvfb does not start")
        yield f":{number}"
    finally:
        server.terminate()
        server.wait(30)


def one(context, service, beside, display, index):
    """A fresh app in a fresh session; the sentence that says what went wrong, or None."""
    name = f"Chosen Reader {index}"
    service.client.start(beside)
    run_id = service.client.start(service.client.add_agent(name, "work")["id"])["id"]
    service.wait_until_ready(run_id)
    home = service.home / f"home{index}"
    home.mkdir(0o700)
    environment = {name: value for name, value in os.environ.items()
                   if name not in ("DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "QT_QPA_PLATFORM")}
    environment.update(DISPLAY=display, HOME=str(home), XDG_RUNTIME_DIR=str(home), QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", LANG="C.UTF-8",
                       XDG_CONFIG_HOME=str(home), XDG_DATA_HOME=str(home), XDG_CACHE_HOME=str(home))
    person = ["/usr/bin/python3", str(PERSON), str(context.binaries / "usage-dashboard"), service.url,
              str(service.data / "owner.token"), name]
    done = subprocess.run(["dbus-run-session", "--", *person], env=environment, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, text=True, errors="replace", timeout=180, check=False)
    if done.returncode:
        return f"{index}: {done.stdout.strip().splitlines()[-1] if done.stdout.strip() else done.returncode}"
    run = service.wait_gone(run_id)
    totals = service.client.ledger(run_id)["totals"]
    if run["status"] != "cancelled" or totals != run["credits"] or totals["skill"] != 3:
        return f"{index}: the run is {run['status']}, run {run['credits']}, ledger {totals}"
    others = service.client.get("/v1/runs").json["runs"]
    return None if len(others) == 1 else f"{index}: {len(others)} runs are active, not the one beside it"


def clear(service):
    """Stops what is active."""
    for run in service.client.get("/v1/runs").json["runs"]:
        service.client.cancel(run["id"])
        service.wait_gone(run["id"])


def prove(context):
    count = context.figure(50, 2)
    with screen() as display, Service(context.binaries, {"work": command("work", 3)}) as service:
        beside = service.agents("work")["work"]
        faults = []
        for index in range(count):
            fault = one(context, service, beside, display, index)
            faults += [fault] if fault else []
            clear(service)
    require(not faults, f"{count - len(faults)} of {count}; {'; '.join(faults)}")
    return f"{count} of {count}"
