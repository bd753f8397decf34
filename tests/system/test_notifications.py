# SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Notices to those who are away: what the real service posts and mails, to receivers on loopback."""

import unittest

from ud import Service, command, keyed, until
from ud.receiver import Hook, MailSink, verified

ALL = ["unusually_long", "silent", "returning", "stop_unconfirmed", "allowance_near", "allowance_reached"]
COMMANDS = {"work": command("work", 2)}
PRIVATE = "[notices]\nallow_private_targets = true\n"


def mail_section(sink, more="starttls = false\n"):
    return f'[mail]\nurl = "{sink.url}"\nfrom = "agents@example.org"\n{more}'


def setting(hook=None, mail=None):
    return {"webhook": hook and {"url": hook.url}, "mail": mail and {"to": mail}, "kinds": ALL}


class Notifications(unittest.TestCase):
    def switch_on(self, service, **channels):
        """Switched on, and what stood then is behind it; answers the secret."""
        answer = service.client.expect(200, "PUT", "/v1/notifications", setting(**channels))
        self.settled(service)
        return (answer["webhook"] or {}).get("secret")

    def settled(self, service):
        def opened():
            with service.database() as database:
                return database.execute("SELECT opened FROM notifications").fetchone()[0]

        until(opened, "what stands is known")

    def come_back(self, service, agent, count):
        """An agent is stopped and starts again, so often at once."""
        run = service.client.start(agent)
        service.wait_for(run["id"], "running")
        service.client.cancel(run["id"])
        service.wait_gone(run["id"])
        return [service.client.start(agent, label=f"job {i}")["id"] for i in range(count)]

    def last(self, service, channel="webhook"):
        return service.client.get("/v1/notifications").json[channel]["last_delivery"]

    def test_many_events_are_one_signed_notice_and_one_mail(self):
        with Hook() as hook, MailSink(refused=["gone@example.org"]) as sink, \
                Service(commands=COMMANDS, more=PRIVATE + mail_section(sink)) as service:
            agent = service.agents("work")["work"]
            secret = self.switch_on(service, hook=hook, mail=["ann@example.org", "gone@example.org"])
            runs = self.come_back(service, agent, 40)
            until(hook.notices, "a webhook")
            until(lambda: sink.mails, "a mail")
            path, headers, body = hook.received[-1]
            self.assertTrue(verified(secret, headers, body))
            self.assertFalse(verified(secret, headers, body + b" "))
            data = hook.notices()[0]["data"]
            told = {event["run"]["id"] for event in data["events"]}
            self.assertEqual((len(told), {"returning": len(told)}), (data["count"], data["counts"]))
            self.assertLessEqual(told, set(runs))
            self.assertGreater(len(told), 1)
            mail = sink.mails[0]
            self.assertEqual([("agents@example.org", ["ann@example.org"])], sink.envelopes)
            self.assertIn(f"{len(told)} things need a look", mail["Subject"])
            self.assertIn("has started again after a stop", mail.get_content())
            self.assertIn("turned away 1 of the addresses", self.last(service, "mail")["detail"])
            self.assertNotIn(secret, service.log_text())
            self.assertNotIn(secret, service.client.get("/v1/audit?limit=1000").text)

    def test_what_is_marked_and_not_told_survives_a_crash(self):
        with Hook(503) as hook, Service(commands=COMMANDS, more=PRIVATE) as service:
            agent = service.agents("work")["work"]
            self.switch_on(service, hook=hook)
            self.come_back(service, agent, 3)
            until(hook.notices, "an attempt")
            until(lambda: (self.last(service) or {}).get("outcome") == "retrying", "that it will be tried again")
            service.kill()
            hook.statuses = [204]
            service.start()
            until(lambda: (self.last(service) or {}).get("outcome") == "delivered", "it arrives after the restart")
            self.assertEqual(1, len({headers["webhook-id"] for _, headers, _ in hook.received}))
            self.assertEqual(1, len({body for _, _, body in hook.received}))

    def test_a_receiver_that_is_gone_is_switched_off(self):
        with Hook(410) as hook, Service(commands=COMMANDS, more=PRIVATE) as service:
            agent = service.agents("work")["work"]
            self.switch_on(service, hook=hook)
            self.come_back(service, agent, 1)
            until(lambda: not service.client.get("/v1/notifications").json["webhook"]["enabled"], "it is switched off")
            self.assertEqual("gone", self.last(service)["outcome"])
            entry = service.client.get("/v1/audit?limit=1000").json["entries"]
            self.assertIn(("notifications.change", "switched_off"), [(e["action"], e["outcome"]) for e in entry])

    def test_private_targets_are_refused_unless_the_operator_allows_them(self):
        with Hook() as hook, Service(commands=COMMANDS) as service:
            for url in (hook.url, hook.url.replace("http:", "https:"), "https://localhost/x", "https://[::1]/x",
                        "https://169.254.169.254/latest/meta-data", "http://example.org/"):
                answer = service.client.send("PUT", "/v1/notifications", {**setting(), "webhook": {"url": url}}, keyed())
                self.assertEqual((422, "/webhook/url"), (answer.status, answer.json["errors"][0]["pointer"]), url)
            self.assertEqual([], hook.received)

    def test_mail_is_not_sent_without_encryption_unless_the_operator_says_so(self):
        with MailSink() as sink, Service(commands=COMMANDS, more=mail_section(sink, "")) as service:
            self.switch_on(service, mail=["ann@example.org"])
            result = service.client.expect(200, "POST", "/v1/notifications/test")["results"][0]
            self.assertEqual((False, "mail"), (result["delivered"], result["channel"]))
            self.assertEqual([], sink.mails)

    def test_a_switched_off_service_of_mail_refuses_addresses(self):
        with Service(commands=COMMANDS) as service:
            answer = service.client.send("PUT", "/v1/notifications", setting(mail=["ann@example.org"]))
            self.assertEqual((422, "/mail/enabled"), (answer.status, answer.json["errors"][0]["pointer"]))
            self.assertFalse(service.client.get("/v1/notifications").json["mail_available"])

    def test_the_answer_of_the_receiver_is_not_shown(self):
        with Hook(500, headers={"X-Inner": "confidential"}) as hook, Service(commands=COMMANDS, more=PRIVATE) as service:
            self.switch_on(service, hook=hook)
            answer = service.client.post("/v1/notifications/test")
            self.assertEqual("The receiver answered 500.", answer.json["results"][0]["detail"])
            self.assertNotIn("confidential", answer.text + service.client.get("/v1/notifications").text)


if __name__ == "__main__":
    unittest.main()
