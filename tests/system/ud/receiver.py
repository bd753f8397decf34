# SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Those who are told while they are away: a receiver of webhooks and a mail server, on loopback, as small as can be."""

import base64
import email
import email.policy
import hashlib
import hmac
import http.server
import json
import socketserver
import threading


class Hook:
    """Receives webhooks. `statuses`: what to answer, one after the other; the last one for good."""

    def __init__(self, *statuses, headers=None):
        self.statuses = list(statuses) or [204]
        self.headers = headers or {}
        self.received = []
        hook = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_POST(self):
                body = self.rfile.read(int(self.headers["Content-Length"]))
                hook.received.append((self.path, dict((k.lower(), v) for k, v in self.headers.items()), body))
                status = hook.statuses.pop(0) if len(hook.statuses) > 1 else hook.statuses[0]
                self.send_response(status)
                for name, value in hook.headers.items():
                    self.send_header(name, value)
                self.send_header("Content-Length", "0")
                self.end_headers()

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}/hook"
        self.thread = threading.Thread(target=self.server.serve_forever, daemon=True)
        self.thread.start()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.server.shutdown()
        self.server.server_close()

    def notices(self):
        """The bodies of what was received, tests left out."""
        return [body for body in (json.loads(raw) for _, _, raw in list(self.received)) if body["type"] == "notice"]


def verified(secret, headers, body):
    """Whether a webhook is signed with this secret, after the public description of Standard Webhooks."""
    key = base64.b64decode(secret.removeprefix("whsec_"), validate=True)
    content = f"{headers['webhook-id']}.{headers['webhook-timestamp']}.".encode() + body
    wanted = "v1," + base64.b64encode(hmac.new(key, content, hashlib.sha256).digest()).decode()
    return hmac.compare_digest(wanted, headers["webhook-signature"])


class MailSink:
    """A mail server that keeps what it is given. `refused`: addresses that it turns away."""

    def __init__(self, refused=()):
        self.mails = []
        self.envelopes = []
        sink = self

        class Handler(socketserver.StreamRequestHandler):
            def say(self, line):
                self.wfile.write(line.encode() + b"\r\n")

            def data(self):
                lines = []
                while (line := self.rfile.readline()) not in (b".\r\n", b""):
                    lines.append(line[1:] if line.startswith(b".") else line)
                return b"".join(lines)

            def handle(self):
                sender, to = None, []
                self.say("220 sink")
                while line := self.rfile.readline().decode().strip():
                    word = line.split(" ")[0].split(":")[0].upper()
                    if word == "QUIT":
                        self.say("221 bye")
                        return
                    if word == "MAIL":
                        sender = line.split("<")[1].split(">")[0]
                    if word == "RCPT":
                        address = line.split("<")[1].split(">")[0]
                        if address in refused:
                            self.say("550 no such mailbox")
                            continue
                        to.append(address)
                    if word == "DATA":
                        self.say("354 go on")
                        raw = self.data()
                        sink.envelopes.append((sender, to))
                        sink.mails.append(email.message_from_bytes(raw, policy=email.policy.default))
                    self.say("250 ok")

        self.server = socketserver.ThreadingTCPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.url = f"smtp://127.0.0.1:{self.server.server_address[1]}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.server.shutdown()
        self.server.server_close()
