// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/stopoperation.h"
#include "clientfixture.h"
#include "testutils/scale.h"

#include <QSignalSpy>

#include <map>
#include <random>
#include <set>

using namespace ud;
using namespace ud::test;

namespace {

/// A service with runs that can be stopped, honouring Idempotency-Key as the contract says.
class FakeRuns {
public:
    std::map<std::string, Run> runs;
    int effects{0}; ///< runs that a cancel has stopped
    int refuseWith{0};
    std::function<void(FaultReply&, const FaultRequest&)> damage;
    std::set<QByteArray> keys;
    bool proofAtOnce{true};

    FaultReply operator()(const FaultRequest& request) {
        FaultReply answer = handle(request);
        if (damage)
            damage(answer, request);
        return answer;
    }

private:
    FaultReply handle(const FaultRequest& request) {
        if (request.method == "GET" && request.target.startsWith("/v1/runs?")) {
            std::vector<Run> active;
            for (const auto& [id, run] : runs) {
                if (isActive(run.status))
                    active.push_back(run);
            }
            return reply(200, listJson(active));
        }
        if (request.method == "GET") {
            const auto found = runs.find(request.target.mid(9).toStdString());
            return found == runs.end() ? problem(404, "not_found") : reply(200, bytes(toJson(found->second)));
        }
        if (refuseWith)
            return problem(refuseWith, "refused");
        const QByteArray key = request.headers.value("idempotency-key");
        keys.insert(key);
        if (!m_kept.contains(key))
            m_kept[key] = cancel(request);
        return m_kept[key];
    }

    FaultReply cancel(const FaultRequest& request) {
        if (request.target != "/v1/runs/cancel") {
            const std::string id = request.target.mid(9).chopped(7).toStdString();
            const CancelOutcome outcome = stop(id);
            return outcome == CancelOutcome::NotFound ? problem(404, "not_found")
                                                      : reply(200, cancelJson(outcome, runs.at(id)));
        }
        json::array results;
        const auto body = parseJson(request.body.toStdString());
        for (const auto& id : body->at("run_ids").as_array()) {
            const std::string text(id.as_string().c_str());
            const CancelOutcome outcome = stop(text);
            json::object result{{"run_id", text}, {"outcome", toText(outcome)}};
            if (outcome != CancelOutcome::NotFound)
                result["run"] = toJson(runs.at(text));
            results.push_back(result);
        }
        return reply(200, bytes({{"results", results}}));
    }

    CancelOutcome stop(const std::string& id) {
        const auto found = runs.find(id);
        if (found == runs.end())
            return CancelOutcome::NotFound;
        Run& run = found->second;
        if (isTerminal(run.status))
            return alreadyOutcome(run.status);
        ++effects;
        run.status = RunStatus::Cancelled;
        run.endedAt = noon();
        run.stop = stoppedRun(0, proofAtOnce).stop;
        return CancelOutcome::Cancelled;
    }

    std::map<QByteArray, FaultReply> m_kept;
};

} // namespace

class TestStopOperation : public QObject {
    Q_OBJECT
private:
    FakeRuns service;
    std::unique_ptr<FaultServer> server;
    std::unique_ptr<ApiClient> api;

    std::unique_ptr<StopOperation> operation(const std::vector<std::string>& ids) {
        auto stop = std::make_unique<StopOperation>(*api, ids);
        stop->setTiming(
            {std::chrono::milliseconds(20), std::chrono::milliseconds(50), std::chrono::seconds(60)});
        return stop;
    }

    bool check(StopOperation& stop) {
        stop.check();
        return QTest::qWaitFor([&stop] { return stop.phase() == StopOperation::Phase::Ready; }, 20'000);
    }

    bool answered(StopOperation& stop) {
        stop.send({StopReason::Other, QStringLiteral("because")});
        return QTest::qWaitFor([&stop] { return stop.phase() >= StopOperation::Phase::Following; }, 30'000);
    }

    bool finished(StopOperation& stop) {
        return QTest::qWaitFor([&stop] { return stop.phase() == StopOperation::Phase::Finished; }, 20'000);
    }

private slots:
    void init() {
        service = FakeRuns();
        for (int i = 1; i <= 3; ++i)
            service.runs[runId(i)] = sampleRun(i);
        server =
            std::make_unique<FaultServer>([this](const FaultRequest& request) { return service(request); });
        api = std::make_unique<ApiClient>();
        api->setConnection(connectionTo(server->url()));
    }

    void oneRunToTheProof() {
        service.proofAtOnce = false;
        auto stop = operation({runId(1)});
        QVERIFY(check(*stop));
        QCOMPARE(stop->lines()[0].outcome, StopOutcome::Pending);
        QCOMPARE(server->count("POST"), 0);
        QVERIFY(answered(*stop));
        QCOMPARE(stop->lines()[0].outcome, StopOutcome::Stopped);
        QVERIFY(!stop->lines()[0].stopped()); // not before the list was seen without it
        stop->observe({{sampleRun(2)}, {}, {}, true});
        QVERIFY(stop->lines()[0].stopped());
        QVERIFY(!stop->lines()[0].confirmed());
        service.runs[runId(1)] = stoppedRun(1, true);
        QVERIFY(finished(*stop));
        QVERIFY(stop->lines()[0].confirmed());
        QCOMPARE(service.effects, 1);
    }

    void keepRunningSendsNothing() {
        auto stop = operation({runId(1)});
        QVERIFY(check(*stop));
        stop.reset();
        Answer<Run> run;
        api->run(runId(1), this, run.reply());
        QVERIFY(run.wait());
        QCOMPARE(server->count("POST"), 0);
        QCOMPARE(run.result->value().status, RunStatus::Running);
    }

    void whatHasEndedBeforeIsNotStopped_data() {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("outcome");
        QTest::newRow("completed") << int(RunStatus::Completed) << int(StopOutcome::AlreadyCompleted);
        QTest::newRow("cancelled") << int(RunStatus::Cancelled) << int(StopOutcome::AlreadyCancelled);
        QTest::newRow("failed") << int(RunStatus::Failed) << int(StopOutcome::AlreadyFailed);
    }

    void whatHasEndedBeforeIsNotStopped() {
        QFETCH(int, status);
        QFETCH(int, outcome);
        service.runs[runId(1)] = sampleRun(1, static_cast<RunStatus>(status));
        auto stop = operation({runId(1)});
        QVERIFY(check(*stop));
        QCOMPARE(int(stop->lines()[0].outcome), outcome);
        QVERIFY(answered(*stop));
        QVERIFY(finished(*stop));
        QCOMPARE(server->count("POST"), 0);
    }

    void whatEndsMeanwhileIsSaidSo_data() { whatHasEndedBeforeIsNotStopped_data(); }

    void whatEndsMeanwhileIsSaidSo() {
        QFETCH(int, status);
        QFETCH(int, outcome);
        auto stop = operation({runId(1)});
        QVERIFY(check(*stop));
        service.runs[runId(1)] = sampleRun(1, static_cast<RunStatus>(status));
        QVERIFY(answered(*stop));
        QCOMPARE(int(stop->lines()[0].outcome), outcome);
        QCOMPARE(service.effects, 0);
        QVERIFY(finished(*stop));
    }

    void aRoleThatMayNot() {
        service.refuseWith = 403;
        auto stop = operation({runId(1)});
        QVERIFY(check(*stop) && answered(*stop));
        QCOMPARE(stop->lines()[0].outcome, StopOutcome::Refused);
        QCOMPARE(stop->lines()[0].error->kind, ErrorKind::Forbidden);
        QCOMPARE(service.effects, 0);
    }

    void severalAtOnceEachWithItsOwnOutcome() {
        auto stop = operation({runId(1), runId(2), runId(3), runId(9), runId(1)});
        QVERIFY(check(*stop));
        QCOMPARE(stop->lines().size(), std::size_t(4));
        QCOMPARE(stop->lines()[3].outcome, StopOutcome::NotFound);
        service.runs[runId(2)] = sampleRun(2, RunStatus::Completed);
        QVERIFY(answered(*stop));
        QCOMPARE(server->count("POST"), 1);
        QCOMPARE(stop->lines()[0].outcome, StopOutcome::Stopped);
        QCOMPARE(stop->lines()[1].outcome, StopOutcome::AlreadyCompleted);
        QCOMPARE(stop->lines()[2].outcome, StopOutcome::Stopped);
        QVERIFY(finished(*stop)); // the list is asked for where no feed tells
    }

    void aLostAnswerIsResolvedByAskingAndTheSameKey() {
        int lost = 0;
        service.damage = [&lost](FaultReply& answer, const FaultRequest& request) {
            if (isChange(request) && ++lost <= 8)
                answer.cutAfter = 40;
        };
        Connection connection = connectionTo(server->url());
        connection.attempts = 1;
        api->setConnection(connection);
        auto stop = operation({runId(1)});
        QVERIFY(check(*stop) && answered(*stop));
        QCOMPARE(stop->lines()[0].outcome, StopOutcome::Stopped);
        QCOMPARE(service.effects, 1);
        QCOMPARE(service.keys.size(), std::size_t(1));
    }

    void noAnswerAtAllAndThenARetry() {
        bool dead = false;
        service.damage = [&dead](FaultReply& answer, const FaultRequest&) {
            if (dead)
                answer.cutAfter = 0;
        };
        auto stop = operation({runId(1), runId(2)});
        QVERIFY(check(*stop));
        dead = true;
        QVERIFY(answered(*stop));
        QCOMPARE(stop->lines()[0].outcome, StopOutcome::NoAnswer);
        QCOMPARE(stop->lines()[1].outcome, StopOutcome::NoAnswer);
        dead = false;
        QSignalSpy again(stop.get(), &StopOperation::answered);
        stop->retry();
        QTRY_COMPARE_WITH_TIMEOUT(again.count(), 1, 20'000);
        QCOMPARE(stop->lines()[0].outcome, StopOutcome::Stopped);
        QCOMPARE(stop->lines()[1].outcome, StopOutcome::Stopped);
        QCOMPARE(service.effects, 2);
        QCOMPARE(service.keys.size(), std::size_t(1));
    }

    void whatEndedWhileUnansweredAnswersItself() {
        bool dead = false;
        service.damage = [&dead](FaultReply& answer, const FaultRequest&) {
            if (dead)
                answer.cutAfter = 0;
        };
        auto stop = operation({runId(1), runId(2)});
        QVERIFY(check(*stop));
        dead = true;
        QVERIFY(answered(*stop));
        QCOMPARE(stop->lines()[0].outcome, StopOutcome::NoAnswer);
        // The request had arrived, its answer had not.
        stop->observe({{}, {service.runs.at(runId(1))}, {}, false});
        QCOMPARE(stop->lines()[0].outcome, StopOutcome::Stopped);
        QVERIFY(!stop->lines()[0].error);
        QCOMPARE(stop->lines()[1].outcome, StopOutcome::NoAnswer);
        dead = false;
        stop->retry(); // asks for the other alone
        QTRY_COMPARE(stop->lines()[1].outcome, StopOutcome::Stopped);
        QCOMPARE(stop->lines()[0].outcome, StopOutcome::Stopped);
        QCOMPARE(service.effects, 2);
    }

    /// Promise: connections cut at random bytes during a stop: as many effects as stops, and the right
    /// outcome.
    void cutsAtRandomBytes() {
        const int stops = scaled(1000, 50);
        std::mt19937 random(29);
        int cuts = 0;
        int dropped = 0;
        service.damage = [&](FaultReply& answer, const FaultRequest& request) {
            if (!isChange(request) || cuts == 0)
                return;
            --cuts;
            ++dropped;
            answer.cutAfter =
                static_cast<qsizetype>(random() % static_cast<std::size_t>(answer.bytes.size()));
        };
        for (int i = 0; i < stops; ++i) {
            service.runs = {{runId(1), sampleRun(1)}};
            auto stop = operation({runId(1)});
            QVERIFY(check(*stop));
            cuts = 1 + static_cast<int>(random() % 2);
            QVERIFY(answered(*stop));
            QCOMPARE(stop->lines()[0].outcome, StopOutcome::Stopped);
            QCOMPARE(service.effects, i + 1);
        }
        QCOMPARE(service.keys.size(), static_cast<std::size_t>(stops));
        QVERIFY(dropped >= stops);
    }
};

QTEST_GUILESS_MAIN(TestStopOperation)
#include "tst_stopoperation.moc"
