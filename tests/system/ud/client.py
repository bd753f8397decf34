# SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""An independent client of the REST API, which records its traffic for the contract test."""

import http.client
import json
import os
import pathlib
import threading
import time
import urllib.parse
import uuid

IDLE_S = 5.0


def keyed(key=None):
    """The header that makes repeating a changing request safe."""
    return {"Idempotency-Key": key or str(uuid.uuid4())}


class Recorder:
    """Appends each exchange as a JSON line to a file of this process, when UD_RECORDINGS names a folder."""

    _lock = threading.Lock()

    @classmethod
    def note(cls, method, path, body, answer):
        folder = os.environ.get("UD_RECORDINGS")
        if not folder:
            return
        line = json.dumps({"method": method, "path": path, "status": answer.status,
                           "request": None if isinstance(body, bytes) else body,
                           "type": answer.type, "body": answer.text,
                           "headers": {name.lower(): value for name, value in answer.headers.items()}})
        with cls._lock, open(pathlib.Path(folder) / f"{os.getpid()}.jsonl", "a", encoding="utf-8") as file:
            file.write(line + "\n")


class Answer:
    """Status, headers and body of one answer."""

    def __init__(self, response, text=None):
        self.status = response.status
        self.headers = response.headers
        self.type = (response.headers.get("Content-Type") or "").split(";")[0].strip()
        self.text = response.read().decode("utf-8") if text is None else text

    @property
    def json(self):
        return json.loads(self.text)

    @property
    def code(self):
        """The stable code of a problem."""
        return self.json.get("code") if self.type == "application/problem+json" else None


class Client:
    """One token on one service. Each thread has its own kept-alive connection."""

    def __init__(self, url, token=None, timeout_s=60.0):
        self.address = urllib.parse.urlsplit(url).netloc
        self.url = url
        self.token = token
        self.timeout_s = timeout_s
        self._local = threading.local()

    def other(self, token):
        """The same service with another token."""
        return Client(self.url, token, self.timeout_s)

    def _connection(self):
        # The service closes what is idle for long; a request is never repeated here, so it must not start on such a one.
        if time.monotonic() - getattr(self._local, "used", 0.0) > IDLE_S:
            self.close()
        if getattr(self._local, "connection", None) is None:
            self._local.connection = http.client.HTTPConnection(self.address, timeout=self.timeout_s)
        self._local.used = time.monotonic()
        return self._local.connection

    def close(self):
        if getattr(self._local, "connection", None) is not None:
            self._local.connection.close()
            self._local.connection = None

    def send(self, method, path, body=None, headers=None):
        """Any request, sent exactly once. `body`: a value to send as JSON, or bytes to send as they are."""
        headers = dict(headers or {})
        if self.token:
            headers.setdefault("Authorization", f"Bearer {self.token}")
        data = body
        if body is not None and not isinstance(body, bytes):
            data = json.dumps(body).encode()
        if data is not None:
            headers.setdefault("Content-Type", "application/json")
        connection = self._connection()
        try:
            try:
                connection.request(method, path, body=data, headers=headers)
            except (BrokenPipeError, ConnectionResetError):
                pass  # refused before it was sent whole: the answer says why
            answer = Answer(connection.getresponse())
        except Exception:
            self.close()
            raise
        Recorder.note(method, path, body, answer)
        return answer

    def get(self, path, headers=None):
        return self.send("GET", path, headers=headers)

    def post(self, path, body=None, headers=None):
        return self.send("POST", path, body, headers)

    def patch(self, path, body, headers=None):
        return self.send("PATCH", path, body, headers)

    def expect(self, status, method, path, body=None, headers=None):
        """The JSON of an answer that must have this status."""
        answer = self.send(method, path, body, headers)
        if answer.status != status:
            raise AssertionError(f"{method} {path}: {answer.status} instead of {status}: {answer.text[:500]}")
        return answer.json if answer.text else None

    # The verbs that most tests need.

    def add_agent(self, name, command):
        return self.expect(201, "POST", "/v1/agents", {"name": name, "engine": "process", "command": command})

    def start(self, agent_id, **fields):
        return self.expect(202, "POST", "/v1/runs", {"agent_id": agent_id, **fields}, keyed())

    def run(self, run_id):
        return self.expect(200, "GET", f"/v1/runs/{run_id}")

    def ledger(self, run_id):
        return self.expect(200, "GET", f"/v1/runs/{run_id}/ledger")

    def cancel(self, run_id, **fields):
        return self.expect(200, "POST", f"/v1/runs/{run_id}/cancel", fields, keyed())

    def events(self, path="/v1/runs/stream", headers=None):
        """The stream, open on return: a generator of its events as (name, id, data) until the connection ends."""
        connection = http.client.HTTPConnection(self.address, timeout=self.timeout_s)
        connection.request("GET", path, headers={"Authorization": f"Bearer {self.token}", **(headers or {})})
        response = connection.getresponse()
        if response.status != 200:
            raise AssertionError(f"GET {path}: {response.status}: {response.read()[:500]}")
        Recorder.note("GET", path, None, Answer(response, text=""))
        return self._events(connection, response)

    @staticmethod
    def _events(connection, response):
        fields = {}
        try:
            for raw in response:
                line = raw.decode().rstrip("\r\n")
                if line.startswith(":"):
                    continue
                if line:
                    name, _, value = line.partition(":")
                    fields[name] = fields.get(name, "") + value.removeprefix(" ")
                elif fields:
                    yield fields.get("event", "message"), fields.get("id"), fields.get("data", "")
                    fields = {}
        finally:
            connection.close()
