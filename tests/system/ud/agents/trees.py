# SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Agents that make it hard to end all their processes: trees.py tree|refork."""

import os
import signal
import sys
import time


def leaf(ignore_term, new_session, new_group):
    """A child that detaches itself in some way and then waits for ever."""
    if os.fork() == 0:
        if new_session:
            os.setsid()
        elif new_group:
            os.setpgid(0, 0)
        if ignore_term:
            signal.signal(signal.SIGTERM, signal.SIG_IGN)
        while True:
            time.sleep(1000)


def double_forked():
    """A grandchild whose parent is gone, in its own session, deaf to SIGTERM and without our pipes."""
    child = os.fork()
    if child == 0:
        os.setsid()
        if os.fork() != 0:
            os._exit(0)
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
        null = os.open(os.devnull, os.O_RDWR)
        for descriptor in (0, 1, 2):
            os.dup2(null, descriptor)
        while True:
            time.sleep(1000)
    os.waitpid(child, 0)


def tree():
    leaf(False, False, False)
    leaf(True, True, False)
    leaf(True, False, True)
    double_forked()
    signal.signal(signal.SIGTERM, signal.SIG_IGN)


def refork():
    """A process that always lives on in a fresh, detached child: whoever is killed was already replaced."""
    child = os.fork()
    if child == 0:
        os.setsid()
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
        while True:
            time.sleep(0.002)
            if os.fork() != 0:
                os._exit(0)
            os.setsid()
    os.waitpid(child, 0)


{"tree": tree, "refork": refork}[sys.argv[1]]()
print('{"type":"progress","message":"ready"}', flush=True)
while True:
    time.sleep(1000)
