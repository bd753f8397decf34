# SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every operation of resources/openapi.yaml with every status that it describes. What the answers look like is checked by
tests/contract from the recorded traffic; here it is that each occurs, and for the right reason."""

import concurrent.futures
import json
import pathlib
import sys
import time
import unittest
from urllib.parse import quote

from ud import Service, command, keyed
from ud.receiver import Hook

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "contract"))
from description import Description  # noqa: E402  (needs the path above)

NOBODY = "01900000-0000-7000-8000-000000000000"
COMMANDS = {"quick": command("usage", 3), "work": command("work", 2), "chat": command("chat"), "broken": command("exit", 3)}


def concrete(path):
    return path.replace("{id}", NOBODY)


class EveryOperation(unittest.TestCase):
    """Refusals are the same for all operations that describe them, so they are driven from the description."""

    @classmethod
    def setUpClass(cls):
        cls.service = Service(commands=COMMANDS)
        cls.addClassCleanup(cls.service.__exit__)
        cls.service.start()
        cls.owner = cls.service.client
        cls.operator = cls.owner.other(cls.service.secret("operator.token"))
        cls.viewer = cls.owner.other(cls.owner.expect(201, "POST", "/v1/tokens", {"name": "v", "role": "viewer"})["token"])
        cls.agent = cls.service.agents(*COMMANDS)

    def operations(self, status):
        """(method, path, a client whose token suits) of each operation that describes the status."""
        found = [(method, concrete(path), self.operator if path.startswith("/operator") else self.owner)
                 for method, path, operation in Description().operations() if status in operation["responses"]]
        self.assertNotEqual([], found)
        return found

    def assert_each(self, status, send):
        for method, path, client in self.operations(str(status)):
            with self.subTest(f"{method} {path} {status}"):
                answer = send(method, path, client)
                self.assertEqual((status, "application/problem+json"), (answer.status, answer.type), answer.text[:300])
                yield answer

    def test_401_without_token(self):
        for answer in self.assert_each(401, lambda method, path, client: client.other(None).send(method, path)):
            self.assertEqual("token_missing", answer.code)

    def test_403_as_viewer(self):
        for answer in self.assert_each(403, lambda method, path, _: self.viewer.send(method, path)):
            self.assertEqual("forbidden", answer.code)

    def test_404_unknown(self):
        for answer in self.assert_each(404, lambda method, path, client: client.send(
                method, path, {} if method in ("POST", "PUT", "PATCH") else None)):
            self.assertNotIn(NOBODY, answer.text)

    def existing(self, method, path):
        """A path of the same operation whose thing is there."""
        if NOBODY not in path:
            return path
        if path.startswith("/operator"):
            return path.replace(NOBODY, self.owner.get("/v1/organization").json["id"])
        if path.startswith("/v1/agents/"):
            return path.replace(NOBODY, self.agent["quick"])
        if path.startswith("/v1/tokens/"):
            return path.replace(NOBODY, self.owner.expect(201, "POST", "/v1/tokens", {"name": "t", "role": "viewer"})["id"])
        return path.replace(NOBODY, self.owner.start(self.agent["quick"])["id"])

    def test_415_not_json(self):
        list(self.assert_each(415, lambda method, path, client: client.send(
            method, self.existing(method, path), b"a=b", {"Content-Type": "text/plain"})))

    def test_400_malformed(self):
        list(self.assert_each(400, lambda method, path, client: client.send(method, self.existing(method, path), b'{"a":')))

    def test_413_too_large(self):
        body = b'{"name":"' + b"x" * (1 << 20) + b'"}'
        list(self.assert_each(413, lambda method, path, client: client.send(method, self.existing(method, path), body)))

    def test_422_unknown_field_or_parameter_or_bad_key(self):
        def send(method, path, client):
            path = self.existing(method, path)
            if method == "GET":
                return client.get(path + "?colour=red")
            if method == "DELETE":
                return client.send(method, path, headers={"Idempotency-Key": "with space"})
            return client.send(method, path, {"colour": "red"})

        for answer in self.assert_each(422, send):
            self.assertNotEqual([], answer.json["errors"])


class Successes(unittest.TestCase):
    """Each operation at work, and the conflicts that have a cause of their own."""

    @classmethod
    def setUpClass(cls):
        cls.service = Service(commands=COMMANDS, more="[notices]\nallow_private_targets = true\n")
        cls.addClassCleanup(cls.service.__exit__)
        cls.service.start()
        cls.owner = cls.service.client
        cls.agent = cls.service.agents(*COMMANDS)

    def test_organization(self):
        before = self.owner.expect(200, "GET", "/v1/organization")
        self.assertEqual("owner", before["role"])
        after = self.owner.expect(200, "PATCH", "/v1/organization",
                                  {"name": "Renamed", "allowance": {"message": 1000.125, "skill": 5}, "time_zone": "Asia/Tokyo",
                                   "support": {"name": "Help", "email": "help@example.org", "url": "https://example.org"}})
        self.assertEqual(("Renamed", 1000.125, before["id"]), (after["name"], after["allowance"]["message"], after["id"]))

    def test_agents(self):
        agent = self.owner.add_agent("Another", "quick")
        self.owner.expect(200, "PATCH", f"/v1/agents/{agent['id']}", {"enabled": False, "description": "off"})
        self.assertIn((agent["id"], False), [(a["id"], a["enabled"]) for a in self.owner.get("/v1/agents").json["agents"]])
        for path, body in (("/v1/runs", {}), ("/v1/chats", {"message": "hello"})):
            answer = self.owner.post(path, {"agent_id": agent["id"], **body})
            self.assertEqual((409, "agent_disabled"), (answer.status, answer.code))

    def test_a_run_from_start_to_end(self):
        answer = self.owner.post("/v1/runs", {"agent_id": self.agent["quick"], "label": "L", "input": {"a": 1}}, keyed())
        self.assertEqual((202, "queued"), (answer.status, answer.json["status"]))
        self.assertEqual(f"/v1/runs/{answer.json['id']}", answer.headers["Location"])
        run = self.service.wait_for(answer.json["id"])
        self.assertEqual(("completed", {"items": 3}, {"a": 1}, 0.003),
                         (run["status"], run["result"], run["input"], run["credits"]["message"]))
        path = f"/v1/runs/{run['id']}"
        events = self.owner.expect(200, "GET", f"{path}/events")["events"]
        self.assertEqual(["queued", "started", "completed"], [e["type"] for e in events if e["type"] not in ("usage", "progress")])
        self.assertEqual(0.003, self.owner.ledger(run["id"])["totals"]["message"])
        self.assertEqual(200, self.owner.get(f"{path}/log").status)
        self.assertEqual("already_completed", self.owner.cancel(run["id"])["outcome"])

    def test_stopping_and_expecting(self):
        run = self.owner.start(self.agent["work"])
        self.service.wait_for(run["id"], "running")
        until = time.strftime("%Y-%m-%dT%H:%M:%S.000Z", time.gmtime(time.time() + 3600))
        self.owner.expect(200, "PUT", f"/v1/runs/{run['id']}/expectation", {"until": until, "note": "known"})
        self.assertEqual("cancelled", self.owner.cancel(run["id"], reason="other", note="enough")["outcome"])
        self.assertEqual("already_cancelled", self.owner.cancel(run["id"])["outcome"])
        name = run["started_by"]["name"]
        stopped = f"/v1/runs?status=terminal&stopped_by={quote(name)}&started_by={quote(name)}&reason="
        self.assertIn(run["id"], [r["id"] for r in self.owner.expect(200, "GET", stopped + "other")["runs"]])
        self.assertNotIn(run["id"], [r["id"] for r in self.owner.expect(200, "GET", stopped + "budget")["runs"]])
        people = self.owner.expect(200, "GET", "/v1/people")["people"]
        self.assertIn({"name": name, "started": True, "stopped": True}, people)
        self.service.wait_gone(run["id"])
        results = self.owner.expect(200, "POST", "/v1/runs/cancel", {"run_ids": [run["id"], NOBODY]})["results"]
        self.assertEqual(["already_cancelled", "not_found"], [result["outcome"] for result in results])

    def test_a_failure_has_its_code(self):
        run = self.service.wait_for(self.owner.start(self.agent["broken"])["id"])
        self.assertEqual(("failed", "exit"), (run["status"], run["error"]["code"]))
        self.assertIn("ending with 3", run["error"]["detail"])

    def test_listing(self):
        self.service.wait_for(self.owner.start(self.agent["quick"], label="needle")["id"])
        first = self.owner.get("/v1/runs?status=all&limit=1&q=needle")
        self.assertEqual(1, len(first.json["runs"]))
        again = self.owner.get("/v1/runs?status=all&limit=1&q=needle", {"If-None-Match": first.headers["ETag"]})
        self.assertIn(again.status, (200, 304))  # other tests may move the position meanwhile
        quiet = self.owner.other(self.fresh_organization())
        tag = quiet.get("/v1/runs").headers["ETag"]
        self.assertEqual((304, ""), (lambda a: (a.status, a.text))(quiet.get("/v1/runs", {"If-None-Match": tag})))

    def fresh_organization(self, key=None):
        operator = self.owner.other(self.service.secret("operator.token"))
        return operator.expect(201, "POST", "/operator/organizations", {"name": "Fresh", "time_zone": "Europe/Berlin"},
                               keyed(key))["owner_token"]

    def test_operator(self):
        operator = self.owner.other(self.service.secret("operator.token"))
        self.fresh_organization("once")
        again = operator.post("/operator/organizations", {"name": "Fresh", "time_zone": "Europe/Berlin"}, keyed("once"))
        self.assertEqual((409, "already_created"), (again.status, again.code))
        organization = operator.expect(200, "GET", "/operator/organizations")["organizations"][-1]
        path = f"/operator/organizations/{organization['id']}/owner-token"
        recovered = operator.expect(201, "POST", path, {}, keyed("recover"))
        self.assertEqual(200, self.owner.other(recovered["token"]).get("/v1/tokens").status)
        self.assertEqual(409, operator.post(path, {}, keyed("recover")).status)

    def test_tokens(self):
        token = self.owner.expect(201, "POST", "/v1/tokens", {"name": "T", "role": "admin"}, keyed("token"))
        again = self.owner.post("/v1/tokens", {"name": "T", "role": "admin"}, keyed("token"))
        self.assertEqual((409, "already_created", token["id"]), (again.status, again.code, again.json["id"]))
        self.assertIn(token["id"], [t["id"] for t in self.owner.get("/v1/tokens").json["tokens"]])
        self.assertEqual(204, self.owner.send("DELETE", f"/v1/tokens/{token['id']}").status)
        self.assertEqual(401, self.owner.other(token["token"]).get("/v1/organization").status)
        alone = self.owner.other(self.fresh_organization())
        last = alone.get("/v1/tokens").json["tokens"][0]["id"]
        answer = alone.send("DELETE", f"/v1/tokens/{last}")
        self.assertEqual((409, "last_owner"), (answer.status, answer.code))

    def test_chat(self):
        body = {"agent_id": self.agent["chat"], "message": "hello"}
        answer = self.owner.expect(200, "POST", "/v1/chats", body)
        self.assertEqual(("hello", 2), (answer["output"], answer["credits"]["message"]))
        failing = self.owner.post("/v1/chats", {**body, "agent_id": self.agent["broken"]})
        self.assertEqual((503, "chat_failed"), (failing.status, failing.code))

    def test_usage_and_audit(self):
        self.service.wait_for(self.owner.start(self.agent["quick"])["id"])
        for query in ("", "?months=3&group_by=agent", "?group_by=started_by", f"?agent_id={self.agent['quick']}"):
            months = self.owner.expect(200, "GET", "/v1/usage/monthly" + query)["months"]
            self.assertEqual(3 if "months=3" in query else 12, len(months))
        days = self.owner.expect(200, "GET", "/v1/usage/daily")["days"]
        self.assertGreaterEqual(len(days), 28)
        grouped = self.owner.expect(200, "GET", "/v1/usage/daily?group_by=agent")["days"]
        self.assertIn(self.agent["quick"], [share["id"] for day in grouped for share in day["agents"]])
        self.assertEqual({"budgets": []}, self.owner.expect(200, "GET", "/v1/budgets"))
        page = self.owner.expect(200, "GET", "/v1/audit?limit=1")
        self.assertEqual(1, len(page["entries"]))
        self.owner.expect(200, "GET", f"/v1/audit?cursor={page['next_cursor']}")

    def test_notifications(self):
        nobody = {"webhook": None, "mail": None, "kinds": ["silent"]}
        self.owner.expect(200, "PUT", "/v1/notifications", nobody)
        answer = self.owner.post("/v1/notifications/test", {})
        self.assertEqual((409, "no_channel"), (answer.status, answer.code))
        with Hook() as hook:
            wanted = {**nobody, "webhook": {"url": hook.url}}
            made = self.owner.send("PUT", "/v1/notifications", wanted, keyed("hook"))
            self.assertEqual((200, "whsec_"), (made.status, made.json["webhook"]["secret"][:6]))
            again = self.owner.send("PUT", "/v1/notifications", wanted, keyed("hook"))
            self.assertEqual((409, "already_created"), (again.status, again.code))
            results = self.owner.expect(200, "POST", "/v1/notifications/test", {})["results"]
            self.assertEqual([("webhook", True)], [(r["channel"], r["delivered"]) for r in results])
            self.assertEqual("notice.test", json.loads(hook.received[0][2])["type"])
            soon = self.owner.post("/v1/notifications/test")
            self.assertEqual((429, "too_many_tests"), (soon.status, soon.code))
        now = self.owner.expect(200, "GET", "/v1/notifications")
        self.assertEqual("delivered", now["webhook"]["last_delivery"]["outcome"])
        self.assertNotIn("secret", now["webhook"])
        self.owner.expect(200, "PUT", "/v1/notifications", nobody)

    def test_probes(self):
        anyone = self.owner.other(None)
        for path in ("/healthz", "/readyz", "/metrics", "/openapi.yaml"):
            self.assertEqual(200, anyone.get(path).status, path)
        self.assertEqual((pathlib.Path(__file__).parents[2] / "resources/openapi.yaml").read_text(encoding="utf-8"),
                         anyone.get("/openapi.yaml").text)

    def test_stream(self):
        stream = self.owner.events()
        run = self.owner.start(self.agent["quick"])
        ended = {}
        for name, position, text in stream:
            data = json.loads(text)
            self.assertEqual(("runs", position), (name, data["as_of"]))
            ended.update({entry["id"]: entry["status"] for entry in data["ended"]})
            if run["id"] in ended:
                break
        self.assertEqual("completed", ended[run["id"]])


class Throttle(unittest.TestCase):
    """On a service of its own: bad tokens count for the whole address."""

    def test_429_after_ten_bad_tokens(self):
        with Service(commands=COMMANDS) as service:
            nobody = service.client.other(None)
            with concurrent.futures.ThreadPoolExecutor(4) as pool:
                list(pool.map(lambda i: service.client.other(f"wrong-{i}").get("/v1/organization"), range(10)))
            for method, path, operation in Description().operations():
                if "429" in operation["responses"]:
                    answer = nobody.send(method, concrete(path))
                    self.assertEqual((429, "too_many_bad_tokens"), (answer.status, answer.code), f"{method} {path}")
                    self.assertGreaterEqual(int(answer.headers["Retry-After"]), 1)
            self.assertEqual(200, service.client.get("/v1/organization").status)
