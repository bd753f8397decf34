# SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Shows a Qt program over VNC on 127.0.0.1 alone.

Qt's VNC platform (6.4) listens on every address of the machine, without a password, and cannot be told otherwise. So the
program runs in a network namespace of its own, where every address is nobody else's, and two forwarders join it with this
machine's loopback through Unix sockets in a private folder: one to the VNC port inside, one to the service outside.
"""

import argparse
import asyncio
import fcntl
import os
import pathlib
import signal
import socket
import struct
import sys
import tempfile
import urllib.parse

SIOCSIFFLAGS = 0x8914
IFF_UP = 0x1


async def pump(reader, writer):
    try:
        while data := await reader.read(65536):
            writer.write(data)
            await writer.drain()
    except OSError:
        pass  # either side may leave at any time
    finally:
        writer.close()


def forwarder(connect):
    """A handler that joins each accepted connection with a fresh one from connect()."""

    async def handle(reader, writer):
        try:
            there_reader, there_writer = await connect()
        except OSError:
            writer.close()
            return
        await asyncio.gather(pump(reader, there_writer), pump(there_reader, writer))

    return handle


def loopback_up():
    """A fresh network namespace has a loopback device that is down."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
        fcntl.ioctl(sock, SIOCSIFFLAGS, struct.pack("16sh14x", b"lo", IFF_UP))


async def ended(program):
    """Waits for it; a SIGTERM to us is passed on."""
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, program.terminate)
    return await program.wait()


async def inside(options):
    """In the namespace: the program, and its way to the service."""
    loopback_up()
    await asyncio.start_unix_server(
        forwarder(lambda: asyncio.open_connection("127.0.0.1", options.port)), options.folder / "vnc")
    await asyncio.start_server(
        forwarder(lambda: asyncio.open_unix_connection(options.folder / "service")), "127.0.0.1", options.service_port)
    environment = {**os.environ, "QT_QPA_PLATFORM": f"vnc:port={options.port}:size=1280x800"}
    program = await asyncio.create_subprocess_exec(*options.program, env=environment)
    return await ended(program)


async def outside(options):
    """On this machine: the VNC port on loopback, and the namespace."""
    await asyncio.start_server(
        forwarder(lambda: asyncio.open_unix_connection(options.folder / "vnc")), "127.0.0.1", options.port)
    await asyncio.start_unix_server(
        forwarder(lambda: asyncio.open_connection("127.0.0.1", options.service_port)), options.folder / "service")
    namespaces = ["unshare", "--net"]
    if os.geteuid() != 0:
        namespaces += ["--user", "--map-current-user", "--keep-caps"]
    probe = await asyncio.create_subprocess_exec(*namespaces, "true")
    if await probe.wait() != 0:
        print("This system does not allow a network namespace, and without one the window would be open to the whole "
              "network. Use ./dev run --screenshot FILE, or a display (ssh -X).", file=sys.stderr)
        return 1
    child = await asyncio.create_subprocess_exec(
        *namespaces, sys.executable, __file__, "--inside", str(options.folder), "--port", str(options.port),
        "--reach", options.reach, "--", *options.program)
    return await ended(child)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--port", type=int, default=5900)
    parser.add_argument("--reach", required=True, help="URL on loopback that the program may reach")
    parser.add_argument("--inside", dest="folder", type=pathlib.Path, help=argparse.SUPPRESS)
    parser.add_argument("program", nargs="+")
    options = parser.parse_args()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # until ended() takes it: nothing may be left behind
    options.service_port = urllib.parse.urlsplit(options.reach).port
    try:
        if options.folder:
            return asyncio.run(inside(options))
        with tempfile.TemporaryDirectory(prefix="ud-vnc-") as folder:
            options.folder = pathlib.Path(folder)
            return asyncio.run(outside(options))
    except KeyboardInterrupt:
        return 130
    except OSError as fault:
        print(f"The window cannot be served on 127.0.0.1:{options.port}: {os.strerror(fault.errno)}. "
              "Another port: UD_VNC_PORT=5901 ./dev run", file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main())
