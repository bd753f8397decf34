# SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The recorded traffic of the system tests against resources/openapi.yaml: every answer is as described, and every
operation and status that is described has occurred."""

import json
import os
import pathlib
import unittest

from description import Description, requests_fault


def recorded():
    folder = os.environ.get("UD_RECORDINGS")
    found = []
    for path in sorted(pathlib.Path(folder).glob("*.jsonl")) if folder else []:
        with open(path, encoding="utf-8") as file:
            found += [json.loads(line) for line in file]
    return found


class Traffic(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.exchanges = recorded()
        if not cls.exchanges:
            raise unittest.SkipTest("no traffic was recorded: run it through ./dev test")
        cls.description = Description()

    def test_every_answer_is_as_described(self):
        faults = sorted({fault for exchange in self.exchanges if (fault := self.description.fault(exchange))})
        self.assertEqual([], faults)

    def test_every_accepted_request_is_as_described(self):
        faults = {requests_fault(self.description, exchange, exchange.get("request")) for exchange in self.exchanges}
        self.assertEqual(set(), faults - {None})

    def test_every_operation_and_status_has_occurred(self):
        seen = set()
        for exchange in self.exchanges:
            found = self.description.find(exchange["method"], exchange["path"])
            if found:
                seen.add((exchange["method"], found[0], str(exchange["status"])))
        self.assertEqual([], sorted(self.description.expected() - seen))


class Checks(unittest.TestCase):
    """The check itself notices what is wrong."""

    def exchange(self, **changes):
        problem = {"type": "about:blank", "title": "Unauthorized", "status": 401, "detail": "No.", "code": "token_missing"}
        return {"method": "GET", "path": "/v1/organization", "status": 401, "type": "application/problem+json",
                "headers": {"www-authenticate": "Bearer", "x-request-id": "1"}, "body": json.dumps(problem), **changes}

    def test_a_right_answer(self):
        self.assertIsNone(Description().fault(self.exchange()))

    def test_wrong_answers(self):
        for changes in ({"type": "application/json"}, {"headers": {"x-request-id": "1"}},
                        {"headers": {"www-authenticate": "Bearer"}}, {"body": '{"title":"x"}'},
                        {"body": self.exchange()["body"].replace("{", '{"extra":1,', 1)}):
            with self.subTest(changes):
                self.assertIsNotNone(Description().fault(self.exchange(**changes)))

    def test_a_request_that_should_not_have_been_accepted(self):
        exchange = {"method": "POST", "path": "/v1/tokens", "status": 201}
        self.assertIsNotNone(requests_fault(Description(), exchange, {"name": "x", "role": "king"}))
        self.assertIsNone(requests_fault(Description(), exchange, {"name": "x", "role": "admin"}))
