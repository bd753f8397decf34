// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Asks the simulated service everything it answers, in every scenario, and writes each exchange as a JSON
// line to standard output, in the form of the recorded traffic (tests/contract).

#include "asked.h"
#include "core/json.h"
#include "testutils/manualclock.h"

#include <iostream>

using namespace ud;
using namespace ud::test;

namespace {

class Interview {
public:
    void hold() {
        for (const Scenario scenario : allScenarios) {
            m_service.play(scenario);
            m_clock.advance(seconds(2));
            read();
            change();
            m_clock.advance(seconds(90));
            read();
        }
    }

private:
    json::value ask(PracticeRequest request, const std::string& target) {
        const PracticeReply reply = m_service.answer(request);
        if (reply.fate != PracticeReply::Fate::Answered)
            return nullptr;
        json::object headers;
        for (auto [name, value] : reply.headers) {
            for (char& c : name)
                c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
            headers[name] = value;
        }
        json::value sent = nullptr;
        if (!request.body.empty())
            sent = json::parse(request.body);
        std::cout << writeJson({{"method", request.method},
                                {"path", target},
                                {"status", reply.status},
                                {"type", reply.type},
                                {"headers", headers},
                                {"body", reply.body},
                                {"request", sent}})
                  << '\n';
        return reply.type == "application/json" ? json::parse(reply.body) : json::value();
    }
    json::value get(const std::string& target) { return ask(asked("GET", target), target); }
    json::value send(const char* method, const std::string& target, const std::string& body) {
        return ask(asked(method, target, body, "key " + std::to_string(++m_keys)), target);
    }

    void read() {
        get("/v1/organization");
        get("/v1/agents");
        get("/v1/audit?limit=3");
        get("/v1/tokens");
        get("/v1/usage/monthly?group_by=agent");
        get("/v1/usage/monthly?group_by=started_by&months=2");
        get("/v1/usage/daily?month=2026-11");
        get("/v1/runs?status=terminal&limit=5");
        get("/v1/runs/nobody");
        get("/v1/runs/stream");
        get("/healthz");
        const json::value list = get("/v1/runs?limit=5");
        if (list.is_null())
            return;
        PracticeRequest stranger = asked("GET", "/v1/runs");
        stranger.headers.clear();
        ask(stranger, "/v1/runs");
        for (const json::value& run : list.at("runs").as_array()) {
            const std::string path = "/v1/runs/" + std::string(run.at("id").as_string());
            get(path);
            get(path + "/events");
            get(path + "/ledger");
        }
    }

    void change() {
        const json::value list = bodyOf(m_service.answer(asked("GET", "/v1/runs?limit=5")));
        const json::array& runs = list.at("runs").as_array();
        const auto id = [&runs](std::size_t at) { return std::string(runs[at].at("id").as_string()); };
        const std::string agent(runs[0].at("agent").at("id").as_string());
        send("PUT", "/v1/runs/" + id(0) + "/expectation",
             R"({"until":"2026-11-23T10:00:00.000Z","note":"x"})");
        send("POST", "/v1/runs/" + id(0) + "/cancel", R"({"reason":"other","note":"x"})");
        send("POST", "/v1/runs/" + id(0) + "/cancel", "{}");
        send("POST", "/v1/runs/" + id(1) + "/cancel", R"({"reason":"because"})");
        send("POST", "/v1/runs/cancel", R"({"run_ids":[")" + id(1) + R"(",")" + id(2) + R"("]})");
        send("POST", "/v1/runs", R"({"agent_id":")" + agent + R"(","label":"x","input":{"a":1}})");
        send("PATCH", "/v1/agents/" + agent, R"({"enabled":false})");
        send("POST", "/v1/runs", R"({"agent_id":")" + agent + R"("})");
        send("POST", "/v1/agents", R"({"name":"x","engine":"process","command":"y"})");
        send("PATCH", "/v1/organization", R"({"name":"x","allowance":null})");
        const json::value token = send("POST", "/v1/tokens", R"({"name":"x","role":"viewer"})");
        if (!token.is_null())
            send("DELETE", "/v1/tokens/" + std::string(token.at("id").as_string()), {});
    }

    testutils::ManualClock m_clock{noon()};
    SimulatedService m_service{m_clock};
    int m_keys{0};
};

} // namespace

int main() {
    Interview().hold();
    return 0;
}
