# SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The window that ./dev run serves without a display can be reached on loopback and nowhere else."""

import http.server
import pathlib
import socket
import subprocess
import sys
import tempfile
import threading
import unittest

from ud import until

ROOT = pathlib.Path(__file__).resolve().parents[2]
# Stands in for the app: listens on every address as Qt's VNC platform does, says RFB to whoever connects, and first
# reads from the service.
PROGRAM = """
import socket, sys, urllib.request
open(sys.argv[3], "w").write(urllib.request.urlopen(sys.argv[2]).read().decode())
server = socket.create_server(("0.0.0.0", int(sys.argv[1])))
while True:
    connection, _ = server.accept()
    connection.sendall(b"RFB 003.003\\n")
    connection.close()
"""


class Answering(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.end_headers()
        self.wfile.write(b"served")

    def log_message(self, *_):
        pass


def free_port():
    with socket.create_server(("127.0.0.1", 0)) as server:
        return server.getsockname()[1]


def own_address():
    """An address of this machine that is not loopback, or None."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
        try:
            sock.connect(("192.0.2.1", 9))  # sends nothing
            return sock.getsockname()[0]
        except OSError:
            return None


def greeting(address, port):
    try:
        with socket.create_connection((address, port), timeout=5) as connection:
            return connection.recv(12)
    except OSError:
        return b""


class VncOnLoopback(unittest.TestCase):
    def setUp(self):
        probe = ["unshare", "--net", "true"]
        if subprocess.run(probe, capture_output=True, check=False).returncode:
            probe[1:2] = ["--user", "--map-current-user", "--keep-caps", "--net"]
            if subprocess.run(probe, capture_output=True, check=False).returncode:
                self.skipTest("no network namespaces here")

    def test_loopback_alone(self):
        web = http.server.HTTPServer(("127.0.0.1", 0), Answering)
        threading.Thread(target=web.serve_forever, daemon=True).start()
        self.addCleanup(web.shutdown)
        port = free_port()
        with tempfile.TemporaryDirectory() as folder:
            got = pathlib.Path(folder) / "got"
            url = f"http://127.0.0.1:{web.server_port}/"
            shown = subprocess.Popen(
                [sys.executable, str(ROOT / "tools/dev.d/vnc_on_loopback.py"), "--port", str(port), "--reach", url, "--",
                 sys.executable, "-c", PROGRAM, str(port), url, str(got)])
            try:
                self.assertEqual(b"RFB 003.003\n", until(lambda: greeting("127.0.0.1", port), "the window is served"))
                self.assertEqual("served", got.read_text(encoding="utf-8"))
                for address in ("127.0.0.2", own_address()):  # a server on every address would answer on these as well
                    if address:
                        self.assertEqual(b"", greeting(address, port), address)
            finally:
                shown.terminate()
                shown.wait(timeout=30)
                until(lambda: not greeting("127.0.0.1", port), "nothing is left")
