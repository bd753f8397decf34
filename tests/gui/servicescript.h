// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/answers.h"
#include "core/organizationjson.h"
#include "testutils/faultserver.h"
#include "testutils/samples.h"

#include <QElapsedTimer>
#include <QUrlQuery>
#include <map>

namespace ud::test {

/// A service as the window needs it, scripted: what runs, what has ended, who asks. Counts what was asked.
class ServiceScript {
public:
    ServiceScript() {
        m_sinceNoon.start();
        server.setHandler([this](const FaultRequest& request) { return answer(request); });
    }

    FaultServer server;
    QByteArray token{"secret-token"}; ///< the one that is accepted
    std::string role{"owner"};
    std::string organizationId{runId(1)};
    std::string organizationName{"Demo organization"};
    std::map<std::string, Run> runs;                         ///< all, active or ended
    std::map<std::string, std::vector<RunEvent>> events;     ///< of a run
    std::map<std::string, std::vector<LedgerEntry>> entries; ///< of a run
    json::value result;                                      ///< of every ended run
    json::array tokens;
    json::array audit;
    std::vector<QByteArray> targets; ///< of timeline and ledger, as they were asked for
    std::vector<Agent> agents;
    std::vector<std::string> cancelled;
    std::vector<QByteArray> cancelKeys;
    std::vector<std::string> disabled; ///< agents
    std::vector<QByteArray> started;   ///< bodies
    std::vector<QByteArray> startKeys;
    bool muteStarts{false}; ///< they are cut without an answer
    bool mute{false};       ///< changing calls and single reads are cut without an answer
    int usageReads{0};
    int listReads{0};

    void add(const Run& run) { runs[run.id] = run; }
    void end(const std::string& id, RunStatus status) {
        Run& run = runs.at(id);
        run.status = status;
        run.endedAt = noon();
    }

private:
    FaultReply answer(const FaultRequest& request) {
        const QByteArray path = request.target.split('?').first();
        if (request.headers.value("authorization") != "Bearer " + token && path != "/healthz")
            return problem(401, "unauthorized");
        if (path == "/v1/organization")
            return reply(200, bytes({{"id", organizationId},
                                     {"name", organizationName},
                                     {"time_zone", "Etc/UTC"},
                                     {"allowance", {{"message", 50000}, {"skill", 8000}}},
                                     {"support", {{"name", ""}, {"email", ""}, {"url", ""}}},
                                     {"role", role},
                                     {"server_time", toRfc3339(noon())}}));
        if (path == "/v1/agents")
            return agentList();
        if (path == "/v1/people")
            return people();
        if (path == "/v1/tokens")
            return reply(200, bytes({{"tokens", tokens}}));
        if (path == "/v1/audit")
            return reply(200, bytes({{"entries", audit}, {"next_cursor", nullptr}}));
        if (path == "/v1/usage/monthly")
            return usage();
        if (path == "/v1/usage/daily")
            return daily(request);
        if (path == "/v1/runs/stream")
            return {"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n: open\n\n", -1, true};
        if (path == "/v1/runs")
            return request.method == "POST" ? start(request) : list(request);
        if (request.method == "POST")
            return cancel(path, request);
        if (request.method == "PATCH")
            return changeAgent(path, request);
        if (request.method == "PUT")
            return expect(path, request);
        if (path.endsWith("/events") || path.endsWith("/ledger"))
            return parts(request);
        return one(path);
    }

    FaultReply usage() {
        ++usageReads;
        return reply(200,
                     R"({"time_zone":"Etc/UTC","as_of":"7","months":[{"month":"2026-11","complete":false,)"
                     R"("message":{"background":100,"chat":20.5},"skill":{"background":7,"chat":0},)"
                     R"("runs":{"completed":3,"cancelled":1,"failed":0},"agents":[)"
                     R"({"id":"a","name":"Invoice Reader","message":90,"skill":7}]}]})");
    }

    FaultReply daily(const FaultRequest& request) {
        targets.push_back(request.target);
        const std::string month =
            QUrlQuery(QUrl(QString::fromUtf8(request.target))).queryItemValue(u"month"_qs).toStdString();
        json::array days;
        for (const char* day : {"-01", "-02"})
            days.push_back(
                {{"day", month + day},
                 {"complete", true},
                 {"message", {{"background", 5}, {"chat", 0}}},
                 {"skill", {{"background", 1}, {"chat", 0}}},
                 {"runs", {{"completed", 1}, {"cancelled", 0}, {"failed", 0}}},
                 {"agents", {{{"id", "a"}, {"name", "Invoice Reader"}, {"message", 5}, {"skill", 1}}}}});
        return reply(200, bytes({{"time_zone", "Etc/UTC"}, {"as_of", "7"}, {"days", days}}));
    }

    FaultReply agentList() {
        json::array array;
        for (const Agent& agent : agents)
            array.push_back(toJson(agent));
        return reply(200, bytes({{"agents", array}}));
    }

    /// Who started or stopped what has ended.
    FaultReply people() {
        std::map<std::string, std::pair<bool, bool>> found;
        for (const auto& [id, run] : runs) {
            if (!isTerminal(run.status))
                continue;
            found[run.startedBy.name].first = true;
            if (run.stop)
                found[run.stop->requestedBy.name].second = true;
        }
        json::array people;
        for (const auto& [name, did] : found)
            people.push_back({{"name", name}, {"started", did.first}, {"stopped", did.second}});
        return reply(200, bytes({{"people", people}}));
    }

    FaultReply list(const FaultRequest& request) {
        const QUrlQuery query(QString::fromUtf8(request.target.mid(request.target.indexOf('?') + 1)));
        const std::string status = query.queryItemValue(u"status"_qs).toStdString();
        const auto one = runStatusFromText(status);
        const bool terminal = one || status == "terminal";
        listReads += terminal ? 0 : 1;
        const std::string agent = query.queryItemValue(u"agent_id"_qs).toStdString();
        std::vector<Run> found;
        for (const auto& [id, run] : runs) {
            if (isTerminal(run.status) == terminal && (!one || run.status == *one) &&
                (agent.empty() || run.agentId == agent) && matches(query, run))
                found.push_back(run);
        }
        return reply(200, listJson(found, {}, "7", noon() + milliseconds(m_sinceNoon.elapsed())));
    }

    static bool matches(const QUrlQuery& query, const Run& run) {
        const auto asked = [&query](const QString& name) {
            return query.queryItemValue(name, QUrl::FullyDecoded).toStdString();
        };
        const std::string starter = asked(u"started_by"_qs);
        const std::string stopper = asked(u"stopped_by"_qs);
        const auto reason = stopReasonFromText(asked(u"reason"_qs));
        return (starter.empty() || run.startedBy.name == starter) &&
               (stopper.empty() || (run.stop && run.stop->requestedBy.name == stopper)) &&
               (!reason || (run.stop && run.stop->reason == reason));
    }

    FaultReply one(const QByteArray& path) {
        const auto found = runs.find(path.split('/').value(3).toStdString());
        if (mute)
            return {{}, 0};
        if (found == runs.end())
            return problem(404, "not_found");
        json::object run = toJson(found->second).as_object();
        run["input"] = json::object{{"pages", 12}};
        run["result"] = isTerminal(found->second.status) ? result : nullptr;
        return reply(200, bytes(run));
    }

    FaultReply parts(const FaultRequest& request) {
        targets.push_back(request.target);
        const std::string id = request.target.split('/').value(3).toStdString();
        const QUrlQuery query(QString::fromUtf8(request.target.mid(request.target.indexOf('?') + 1)));
        const auto after = query.queryItemValue(u"after"_qs).toLongLong();
        const auto later = [after](const auto& all) {
            json::array array;
            for (const auto& each : all) {
                if (each.seq > after)
                    array.push_back(toJson(each));
            }
            return array;
        };
        if (request.target.contains("/events"))
            return reply(200, bytes({{"events", later(events[id])}}));
        CreditPair totals;
        for (const LedgerEntry& entry : entries[id])
            totals.of(entry.kind) += entry.charged ? entry.credits : Credits();
        return reply(200, bytes({{"entries", later(entries[id])}, {"totals", toJson(totals)}}));
    }

    FaultReply expect(const QByteArray& path, const FaultRequest& request) {
        if (role == "viewer")
            return problem(403, "forbidden");
        Run& run = runs.at(path.split('/').value(3).toStdString());
        const json::value body = json::parse(request.body.toStdString());
        run.expectation.reset();
        if (!body.at("until").is_null())
            run.expectation = Expectation{*timeFromRfc3339(body.at("until").as_string()),
                                          std::string(body.at("note").as_string())};
        return reply(200, bytes(toJson(run)));
    }

    FaultReply changeAgent(const QByteArray& path, const FaultRequest& request) {
        if (role != "owner")
            return problem(403, "forbidden");
        const std::string id = path.split('/').value(3).toStdString();
        disabled.push_back(id);
        return reply(200, bytes({{"id", id},
                                 {"name", "Agent"},
                                 {"description", ""},
                                 {"engine", "process"},
                                 {"enabled", json::parse(request.body.toStdString()).at("enabled")},
                                 {"expected", nullptr}}));
    }

    json::object stop(const std::string& id) {
        Run& run = runs.at(id);
        if (isTerminal(run.status))
            return {{"outcome", toText(alreadyOutcome(run.status))}, {"run", toJson(run)}};
        cancelled.push_back(id);
        end(id, RunStatus::Cancelled);
        run.stop = Stop{noon(), {std::nullopt, "Ann"}, std::nullopt, "", noon(), true};
        return {{"outcome", "cancelled"}, {"run", toJson(run)}};
    }

    FaultReply start(const FaultRequest& request) {
        if (role == "viewer")
            return problem(403, "forbidden");
        startKeys.push_back(request.headers.value("idempotency-key"));
        if (muteStarts)
            return {{}, 0};
        const json::value body = json::parse(request.body.toStdString());
        started.push_back(request.body);
        Run run = sampleRun(500 + static_cast<int>(started.size()), RunStatus::Queued);
        run.agentId = body.at("agent_id").as_string();
        run.label = body.at("label").as_string();
        add(run);
        return reply(202, bytes(toJson(run)));
    }

    FaultReply cancel(const QByteArray& path, const FaultRequest& request) {
        cancelKeys.push_back(request.headers.value("idempotency-key"));
        if (mute)
            return {{}, 0};
        if (role == "viewer")
            return problem(403, "forbidden");
        if (path != "/v1/runs/cancel")
            return reply(200, bytes(stop(path.split('/').value(3).toStdString())));
        json::array results;
        const json::value body = json::parse(request.body.toStdString());
        for (const json::value& id : body.at("run_ids").as_array()) {
            json::object result = stop(std::string(id.as_string()));
            result["run_id"] = id;
            results.push_back(result);
        }
        return reply(200, bytes({{"results", results}}));
    }

    QElapsedTimer m_sinceNoon; ///< its clock goes on
};

} // namespace ud::test
