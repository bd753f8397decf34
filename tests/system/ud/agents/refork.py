# SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""An agent that keeps escaping: a detached process that lives on in a fresh child all the time, so that whoever is killed was
already replaced."""

import os
import signal
import time

END = time.monotonic() + 120  # nothing that escapes a broken service stays for ever

if os.fork() == 0:
    os.setsid()
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    while time.monotonic() < END:
        time.sleep(0.002)
        if os.fork() != 0:
            os._exit(0)
        os.setsid()
    os._exit(0)
os.wait()
print('{"type":"progress","message":"ready"}', flush=True)
while True:
    time.sleep(1000)
