# SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The simulated service of a rehearsal speaks as resources/openapi.yaml says, so that practising is like the real thing."""

import json
import os
import pathlib
import subprocess
import unittest

from description import Description, requests_fault

PROGRAM = pathlib.Path(os.environ.get("UD_BIN", pathlib.Path(__file__).resolve().parents[2] / "build/dev/bin")) / "practice-exchanges"


class Rehearsal(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        if not PROGRAM.exists():
            raise unittest.SkipTest(f"{PROGRAM} is not built")
        told = subprocess.run([PROGRAM], check=True, capture_output=True, text=True, timeout=60).stdout
        cls.exchanges = [json.loads(line) for line in told.splitlines()]
        cls.description = Description()

    def test_every_answer_is_as_described(self):
        self.assertGreater(len(self.exchanges), 300)
        faults = sorted({fault for exchange in self.exchanges if (fault := self.description.fault(exchange))})
        self.assertEqual([], faults)

    def test_every_accepted_request_is_as_described(self):
        faults = {requests_fault(self.description, exchange, exchange["request"]) for exchange in self.exchanges}
        self.assertEqual(set(), faults - {None})

    def test_the_answers_that_a_rehearsal_is_for_have_occurred(self):
        seen = {(exchange["method"], self.description.find(exchange["method"], exchange["path"])[0], exchange["status"])
                for exchange in self.exchanges}
        for status in (200, 403, 422):
            self.assertIn(("POST", "/v1/runs/{id}/cancel", status), seen)
        outcomes = {json.loads(exchange["body"])["outcome"] for exchange in self.exchanges
                    if exchange["path"].endswith("/cancel") and "outcome" in exchange["body"]
                    and exchange["path"] != "/v1/runs/cancel"}
        self.assertEqual({"cancelled", "already_completed", "already_cancelled"}, outcomes)
