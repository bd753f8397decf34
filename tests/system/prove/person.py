# SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A person with assistive technology: person.py APP URL TOKEN_FILE AGENT, inside an X and a D-Bus session.

Starts the app, finds the row of the run of that agent, presses its Stop, confirms, and waits until the row is gone. Ends
with a sentence and exit code 1 where something cannot be found. Uses nothing but what AT-SPI tells.
"""

import subprocess
import sys
import time

DEADLINE_S = 60
pyatspi = None  # imported when its bus is there: it connects at once, and only once


class Lost(Exception):
    """Something that a person needs is not there."""


def everything(node, depth=0):
    """The accessible objects below a node, itself first; what vanishes meanwhile is left out."""
    yield node
    if depth > 14:
        return
    try:
        count = node.childCount
    except Exception:  # AT-SPI raises a plain GLib error when the object has gone
        return
    for index in range(min(count, 500)):
        try:
            child = node.getChildAtIndex(index)
        except Exception:  # as above
            continue
        if child is not None:
            yield from everything(child, depth + 1)


def app_of(name):
    for application in pyatspi.Registry.getDesktop(0):
        if application is not None and name in (application.name or ""):
            return application
    return None


def wait(what, look):
    """The first true answer of look()."""
    end = time.monotonic() + DEADLINE_S
    while time.monotonic() < end:
        try:
            found = look()
        except Exception:  # the tree changes while it is read
            found = None
        if found:
            return found
        time.sleep(0.1)
    raise Lost(what)


def find(root, role, name, exact=True):
    for node in everything(root):
        if node.getRoleName() == role and (node.name == name if exact else (node.name or "").startswith(name)):
            return node
    return None


def press(node):
    action = node.queryAction()
    for index in range(action.nActions):
        if action.getName(index).lower() in ("press", "click", "activate"):
            return action.doAction(index)
    raise Lost(f"the button {node.name} cannot be pressed")


def showing(node):
    return node.getState().contains(pyatspi.STATE_SHOWING)


def cells(table):
    grid = table.queryTable()
    for row in range(grid.nRows):
        yield row, [grid.getAccessibleAt(row, column) for column in range(grid.nColumns)]


def row_of(table, agent):
    """The cells of the row of the agent."""
    for row, line in cells(table):
        if any(agent in f"{cell.name} {cell.description}" for cell in line if cell is not None):
            return row, line
    return None


def stop_button(table, agent):
    row = row_of(table, agent)
    for cell in row[1] if row else []:
        for node in everything(cell):
            if node.name == "Stop" and node.getRoleName() in ("push button", "button"):
                return node
    return None


def work(agent):
    app = wait("the app is not on the accessibility bus", lambda: app_of("usage-dashboard"))
    table = wait("no table named Running Agents", lambda: find(app, "table", "Running Agents"))
    wait(f"no row for {agent}", lambda: row_of(table, agent))
    button = wait(f"no push button Stop in the row of {agent}", lambda: stop_button(table, agent))
    press(button)
    dialog = wait("no dialog whose title begins with Stop", lambda: next(
        (node for node in everything(app) if node.getRoleName() in ("dialog", "alert")
         and (node.name or "").startswith("Stop ") and showing(node)), None))
    keep = find(dialog, "push button", "Keep running")
    if keep is None:
        raise Lost("the dialog has no button Keep running")
    press(wait("the dialog has no button Stop agent", lambda: find(dialog, "push button", "Stop agent")))
    wait("the row of the stopped run does not go", lambda: not row_of(table, agent))


def connect_to_bus():
    """Waits for the accessibility bus, which the session starts when it is asked for, then loads what speaks with it."""
    global pyatspi
    ask = ["dbus-send", "--session", "--print-reply", "--dest=org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus.GetAddress"]
    wait("there is no accessibility bus",
         lambda: subprocess.run(ask, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False).returncode == 0)
    import pyatspi as library
    pyatspi = library


def main():
    program, url, token_file, agent = sys.argv[1:5]
    app = None
    try:
        connect_to_bus()  # before the app, as where assistive technology is in use
        app = subprocess.Popen([program, "--server", url, "--token-file", token_file])
        work(agent)
    except Lost as lost:
        print(lost)
        return 1
    finally:
        if app:
            app.terminate()
            app.wait(30)
    return 0


if __name__ == "__main__":
    sys.exit(main())
