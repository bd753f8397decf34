// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clientfixture.h"

#include "core/organizationjson.h"
#include "core/usagejson.h"

using namespace ud;
using namespace ud::test;

namespace {

/// One call of the client, told as a code: "ok" or that of its error. Owns what it waits on.
using Call = std::function<std::string(ApiClient&, QObject*)>;

template<class T, class F>
Call call(F start) {
    return [start](ApiClient& api, QObject* context) {
        Answer<T> answer;
        start(api, context, answer.reply());
        if (!answer.wait())
            return std::string("never ended");
        return answer.count == 1 ? answer.code() : std::string("ended twice");
    };
}

struct CallRow {
    const char* name;
    QByteArray good;
    Call make;
};

QByteArray usage(UsageUnit unit) {
    return bytes(toJson(UsageReport{"UTC", "1", {}}, unit, {}));
}

std::vector<CallRow> rows() {
    using C = QObject*;
    const QByteArray runBody = bytes(toJson(sampleRun(1)));
    const QByteArray answer = cancelJson(CancelOutcome::Cancelled, stoppedRun(1, true));
    json::value organization = toJson(Organization{"o", "Org", "UTC", {}, {}, {}});
    organization.as_object()["role"] = "admin";
    organization.as_object()["server_time"] = toRfc3339(noon());
    const QByteArray notifications = bytes(toJson(Notifications()));
    const QByteArray key = ApiClient::newIdempotencyKey();
    return {
        {"organization", bytes(organization),
         call<OrganizationAnswer>([](ApiClient& a, C c, auto r) { a.organization(c, r); })},
        {"agents", R"({"agents":[]})",
         call<std::vector<Agent>>([](ApiClient& a, C c, auto r) { a.agents(c, r); })},
        {"runs", listJson({sampleRun(1)}),
         call<RunList>([](ApiClient& a, C c, auto r) { a.runs({}, {}, c, r); })},
        {"runPage", listJson({sampleRun(1)}),
         call<RunPage>([](ApiClient& a, C c, auto r) { a.runPage({}, {}, c, r); })},
        {"run", runBody, call<Run>([](ApiClient& a, C c, auto r) { a.run(runId(1), c, r); })},
        {"runDetail", runBody,
         call<RunDetail>([](ApiClient& a, C c, auto r) { a.runDetail(runId(1), c, r); })},
        {"runEvents", R"({"events":[]})", call<std::vector<RunEvent>>([](ApiClient& a, C c, auto r) {
             a.runEvents(runId(1), {3, 0}, c, r);
         })},
        {"runLedger", R"({"entries":[],"totals":{"message":1.5,"skill":0}})",
         call<RunLedger>([](ApiClient& a, C c, auto r) { a.runLedger(runId(1), {}, c, r); })},
        {"cancel", answer,
         call<CancelAnswer>([key](ApiClient& a, C c, auto r) { a.cancel(runId(1), {}, key, c, r); })},
        {"cancelMany", R"({"results":[{"run_id":"x","outcome":"not_found"}]})",
         call<std::vector<CancelAnswer>>(
             [key](ApiClient& a, C c, auto r) { a.cancelMany({"x"}, {}, key, c, r); })},
        {"usageMonthly", usage(UsageUnit::Months),
         call<UsageReport>([](ApiClient& a, C c, auto r) { a.usageMonthly({}, c, r); })},
        {"usageDaily", usage(UsageUnit::Days),
         call<UsageReport>([](ApiClient& a, C c, auto r) { a.usageDaily({"2026-11"}, c, r); })},
        {"people", R"({"people":[{"name":"Ann","started":true,"stopped":false}]})",
         call<std::vector<Person>>([](ApiClient& a, C c, auto r) { a.people(c, r); })},
        {"audit", R"({"entries":[],"next_cursor":null})",
         call<AuditPage>([](ApiClient& a, C c, auto r) { a.audit({}, c, r); })},
        {"notifications", notifications,
         call<NotificationsAnswer>([](ApiClient& a, C c, auto r) { a.notifications(c, r); })},
        {"changeNotifications", notifications, call<NotificationsAnswer>([key](ApiClient& a, C c, auto r) {
             a.changeNotifications({}, key, c, r);
         })},
        {"testNotifications", R"({"results":[{"channel":"mail","delivered":false,"detail":"No."}]})",
         call<std::vector<TestedChannel>>(
             [key](ApiClient& a, C c, auto r) { a.testNotifications(key, c, r); })},
        {"health", R"({"status":"ok","version":"1"})",
         call<ServiceHealth>([](ApiClient& a, C c, auto r) { a.health(c, r); })},
    };
}

struct FaultRow {
    const char* name;
    std::function<FaultReply(const QByteArray& good)> make;
    const char* code;
};

std::vector<FaultRow> faults() {
    const auto status = [](int number, const char* code) {
        return [number, code](const QByteArray&) { return problem(number, code); };
    };
    return {
        {"200", [](const QByteArray& good) { return reply(200, good); }, "ok"},
        {"malformed", [](const QByteArray&) { return reply(200, "{\"runs\": [}"); }, "unexpected_answer"},
        {"other JSON", [](const QByteArray&) { return reply(200, "[1,2,3]"); }, "unexpected_answer"},
        {"401", status(401, "unauthorized"), "unauthorized"},
        {"403", status(403, "forbidden"), "forbidden"},
        {"404", status(404, "not_found"), "not_found"},
        {"409", status(409, "conflict"), "conflict"},
        {"429", status(429, "too_many_requests"), "too_many_requests"},
        {"500", status(500, "internal"), "internal"},
        {"500 in HTML", [](const QByteArray&) { return reply(500, "<html>", "text/html"); }, "http_500"},
        {"no answer",
         [](const QByteArray&) {
             return FaultReply{{}, -1, true};
         },
         "timeout"},
        {"half a head",
         [](const QByteArray&) {
             return FaultReply{"HTTP/1.1 200 O", -1, true};
         },
         "timeout"},
        {"cut in the body",
         [](const QByteArray& good) {
             auto r = reply(200, good);
             r.cutAfter = r.bytes.size() - 3;
             return r;
         },
         "cut"},
        {"cut at once",
         [](const QByteArray&) {
             return FaultReply{{}, 0};
         },
         "cut"},
        {"cut in a chunk",
         [](const QByteArray& good) {
             return FaultReply{
                 "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n" +
                     QByteArray::number(good.size(), 16) + "\r\n" + good.left(good.size() - 2),
                 -1, false, true};
         },
         "cut"},
        {"cut without a length",
         [](const QByteArray& good) {
             return FaultReply{"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n" +
                                   good.left(good.size() - 2),
                               -1, false, true};
         },
         "cut"},
        {"content type", [](const QByteArray& good) { return reply(200, good, "text/html"); },
         "content_type"},
        {"compressed",
         [](const QByteArray& good) {
             return reply(200, good, "application/json", "Content-Encoding: gzip\r\n");
         },
         "content_encoding"},
        {"oversized",
         [](const QByteArray&) {
             return FaultReply{
                 "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 200000000\r\n\r\n{",
                 -1, true};
         },
         "too_large"},
    };
}

} // namespace

/// Every call × every way in which it can go: it ends exactly once, with the value or the right error.
class TestApiCalls : public QObject {
    Q_OBJECT
private slots:
    void everyCall_data() {
        QTest::addColumn<int>("callRow");
        QTest::addColumn<int>("faultRow");
        const auto calls = rows();
        const auto ways = faults();
        for (int c = 0; c < static_cast<int>(calls.size()); ++c) {
            for (int f = 0; f < static_cast<int>(ways.size()); ++f)
                QTest::addRow("%s: %s", calls[static_cast<std::size_t>(c)].name,
                              ways[static_cast<std::size_t>(f)].name)
                    << c << f;
        }
    }

    void everyCall() {
        QFETCH(int, callRow);
        QFETCH(int, faultRow);
        const CallRow row = rows()[static_cast<std::size_t>(callRow)];
        const FaultRow fault = faults()[static_cast<std::size_t>(faultRow)];
        FaultServer server([&](const FaultRequest&) { return fault.make(row.good); });
        ApiClient api;
        api.setConnection(hastyConnectionTo(server.url()));
        const std::string code = row.make(api, this);
        if (std::string(fault.code) == "cut" && code == "timeout")
            return; // with the pauses between attempts the deadline came first
        QCOMPARE(code, fault.code);
    }
};

QTEST_GUILESS_MAIN(TestApiCalls)
#include "tst_apicalls.moc"
