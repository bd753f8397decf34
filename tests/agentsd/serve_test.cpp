// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agentsd/daemon.h"
#include "core/json.h"
#include "testutils/selfsigned.h"

#include <boost/json.hpp>
#include <chrono>
#include <csignal>
#include <fstream>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <thread>

namespace ud::service {
namespace {

constexpr const char* commands = R"([commands.endless]
argv = ["/bin/sh", "-c", "read input; echo '{\"type\":\"progress\",\"message\":\"working\"}'; exec sleep 1000"]
grace_s = 0.2
[commands.talk]
argv = ["/bin/sh", "-c", "read input; echo '{\"type\":\"usage\",\"kind\":\"message\",\"credits\":1,\"what\":\"answer\"}'; : > ../said; exec sleep 1000"]
grace_s = 0.2
[commands.again]
argv = ["/bin/sh", "-c", "read input; echo '{\"type\":\"progress\",\"message\":\"working\"}'; exec sleep 1000"]
grace_s = 0.2
on_crash = "requeue"
[commands.quick]
argv = ["/bin/sh", "-c", "read input; echo '{\"type\":\"usage\",\"kind\":\"message\",\"credits\":0.5,\"what\":\"answer\"}'; echo heard; echo '{\"type\":\"result\",\"output\":\"done\"}'"]
)";

json::value parsed(const Said& said) {
    const auto value = parseJson(said.out);
    return value.ok() ? *value : json::value(nullptr);
}

class Serve : public testing::Test {
protected:
    Daemon daemon{commands};

    std::string start(const std::string& command) {
        (void)daemon.admin({"agent", "add", command, "--command", command});
        const auto run = parsed(daemon.admin({"run", "start", command, "--json"}));
        return std::string(run.at("id").as_string());
    }
    json::value show(const std::string& run) { return parsed(daemon.admin({"run", "show", run, "--json"})); }
    template<class Condition>
    bool eventually(const std::string& run, Condition condition) {
        const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(60);
        while (!condition(show(run))) {
            if (std::chrono::steady_clock::now() > deadline)
                return false;
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
        }
        return true;
    }
    bool becomes(const std::string& run, const char* status) {
        return eventually(run, [status](const json::value& now) { return now.at("status") == status; });
    }
    bool works(const std::string& run) {
        return eventually(run, [](const json::value& now) { return now.at("progress").is_object(); });
    }
};

TEST_F(Serve, TheFirstStartMakesTokensThatOnlyTheirOwnerReads) {
    ASSERT_TRUE(daemon.start());
    for (const char* name : {"owner.token", "operator.token"}) {
        struct stat status {};
        ASSERT_EQ(::stat((daemon.data() / name).c_str(), &status), 0);
        EXPECT_EQ(status.st_mode & 0777U, 0600U);
        const std::string text = contentsOf(daemon.data() / name);
        EXPECT_EQ(text.find('\n'), text.size() - 1);
    }
    const auto organization = parsed(daemon.admin({"org", "show", "--json"}));
    EXPECT_EQ(organization.at("name"), "My organization");
    EXPECT_TRUE(organization.at("allowance").is_null());
    EXPECT_EQ(organization.at("role"), "owner");
}

TEST_F(Serve, SaysWhereItListensAndTakesItBackAtItsEnd) {
    ASSERT_TRUE(daemon.start());
    const auto endpoint = parseJson(contentsOf(daemon.data() / "endpoint.json"));
    ASSERT_TRUE(endpoint.ok());
    const std::string url(endpoint->at("url").as_string());
    EXPECT_EQ(contentsOf(daemon.outFile()), "listening on " + url + "\n");
    for (const int signal : {SIGINT, SIGHUP}) {
        EXPECT_EQ(daemon.end(signal), 0) << signal;
        EXPECT_FALSE(std::filesystem::exists(daemon.data() / "endpoint.json")) << signal;
        ASSERT_TRUE(daemon.start());
    }
    EXPECT_EQ(daemon.end(SIGTERM), 0);
    EXPECT_FALSE(std::filesystem::exists(daemon.data() / "endpoint.json"));
    const Said said = daemon.admin({"run", "list"});
    EXPECT_EQ(said.code, 1);
    EXPECT_NE(said.error.find("No service is running"), std::string::npos);
}

TEST_F(Serve, ASecondServiceOfTheFolderIsRefused) {
    ASSERT_TRUE(daemon.start());
    const Said said = runAgentsd({"serve", "--data", daemon.data(), "--listen", "127.0.0.1:0"});
    EXPECT_EQ(said.code, 4);
    EXPECT_NE(said.error.find("in use"), std::string::npos);
}

TEST_F(Serve, ATakenPortIsExitCodeFive) {
    ASSERT_TRUE(daemon.start());
    const auto endpoint = parseJson(contentsOf(daemon.data() / "endpoint.json"));
    const std::string url(endpoint->at("url").as_string());
    const testutils::TemporaryFolder other;
    EXPECT_EQ(runAgentsd({"serve", "--data", other.path(), "--listen", url.substr(7)}).code, 5);
}

TEST_F(Serve, WhatCannotListenDoesNotTouchTheQueue) {
    Daemon one(std::string(commands) + "[limits]\nrunning = 1\n");
    ASSERT_TRUE(one.start());
    (void)one.admin({"agent", "add", "endless", "--command", "endless"});
    (void)one.admin({"run", "start", "endless", "--json"});
    const auto waiting = parsed(one.admin({"run", "start", "endless", "--json"})).at("id");
    EXPECT_EQ(one.end(SIGTERM), 0);
    ASSERT_TRUE(daemon.start());
    const auto endpoint = parseJson(contentsOf(daemon.data() / "endpoint.json"));
    const std::string taken = std::string(endpoint->at("url").as_string()).substr(7);
    EXPECT_EQ(runAgentsd({"serve", "--data", one.data(), "--listen", taken}).code, 5);
    ASSERT_TRUE(one.start());
    const auto run = parsed(one.admin({"run", "show", std::string(waiting.as_string()), "--json"}));
    EXPECT_TRUE(run.at("error").is_null());
}

TEST_F(Serve, TheEndpointOfAKilledServiceIsNotBelieved) {
    ASSERT_TRUE(daemon.start());
    daemon.end(SIGKILL);
    ASSERT_TRUE(std::filesystem::exists(daemon.data() / "endpoint.json"));
    const Said said = daemon.admin({"run", "list"});
    EXPECT_EQ(said.code, 1);
    EXPECT_NE(said.error.find("No service is running"), std::string::npos) << said.error;
}

TEST_F(Serve, OverTlsItsOwnCertificateIsBelievedAndNoOther) {
    const auto pair = ud::test::selfSigned();
    std::ofstream(daemon.data() / "chain.pem") << pair.certificate;
    std::ofstream(daemon.data() / "key.pem") << pair.key;
    ASSERT_TRUE(
        daemon.start({"--tls-cert", daemon.data() / "chain.pem", "--tls-key", daemon.data() / "key.pem"}));
    EXPECT_EQ(daemon.admin({"org", "show"}).code, 0);
    std::ofstream(daemon.data() / "chain.pem") << ud::test::selfSigned().certificate;
    const Said said = daemon.admin({"org", "show"});
    EXPECT_EQ(said.code, 1);
    EXPECT_NE(said.error.find("certificate"), std::string::npos) << said.error;
    EXPECT_EQ(said.error.find("Start it with"), std::string::npos) << said.error;
}

TEST_F(Serve, TheCommandLineDoesTheWholeLifeOfARun) {
    ASSERT_TRUE(daemon.start());
    const std::string quick = start("quick");
    ASSERT_TRUE(becomes(quick, "completed"));
    EXPECT_EQ(show(quick).at("result"), "done");
    EXPECT_NE(daemon.admin({"run", "ledger", quick}).out.find("0.5"), std::string::npos);
    EXPECT_NE(daemon.admin({"run", "log", quick}).out.find("heard"), std::string::npos);
    EXPECT_NE(daemon.admin({"run", "events", quick}).out.find("completed"), std::string::npos);
    const std::string endless = start("endless");
    ASSERT_TRUE(works(endless));
    EXPECT_NE(daemon.admin({"run", "list"}).out.find(endless), std::string::npos);
    EXPECT_NE(daemon.admin({"run", "stop", endless, "--reason", "other"}).out.find("cancelled"),
              std::string::npos);
    EXPECT_TRUE(eventually(
        endless, [](const json::value& run) { return run.at("stop").at("work_ended_at").is_string(); }));
    EXPECT_EQ(daemon.admin({"run", "stop", "01a2089b-a654-7049-9c2d-f1b264340ab9"}).code, 1)
        << "nothing of that name was stopped";
    EXPECT_NE(daemon.admin({"chat", "send", "quick", "Hello?"}).out.find("done"), std::string::npos);
}

TEST_F(Serve, ALostOwnerTokenIsReplacedByTheOperator) {
    ASSERT_TRUE(daemon.start());
    std::filesystem::remove(daemon.data() / "owner.token");
    EXPECT_EQ(daemon.admin({"agent", "list"}).code, 1);
    EXPECT_EQ(daemon.admin({"token", "recover"}).code, 0);
    EXPECT_EQ(daemon.admin({"agent", "list"}).code, 0);
}

TEST_F(Serve, ARefusalIsItsSentenceAndExitCodeOne) {
    ASSERT_TRUE(daemon.start());
    const Said said = daemon.admin({"agent", "add", "X", "--command", "unknown"});
    EXPECT_EQ(said.code, 1);
    EXPECT_EQ(said.out, "");
    EXPECT_TRUE(said.error.starts_with("agentsd: ")) << said.error;
}

TEST_F(Serve, AChatTurnUnderWayAtTheEndIsAnsweredAndStaysCharged) {
    ASSERT_TRUE(daemon.start());
    (void)daemon.admin({"agent", "add", "talk", "--command", "talk"});
    Said answer;
    std::thread asking([&] { answer = daemon.admin({"chat", "send", "talk", "Hello?"}); });
    const auto work = daemon.data() / "work";
    const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(60);
    while (!std::filesystem::exists(work / "said") && std::chrono::steady_clock::now() < deadline)
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    EXPECT_EQ(daemon.end(SIGTERM), 0);
    asking.join();
    EXPECT_NE(answer.error.find("The service was stopped"), std::string::npos) << answer.error;
    ASSERT_TRUE(daemon.start());
    const auto usage = parsed(daemon.admin({"usage", "--months", "1", "--json"}));
    EXPECT_EQ(usage.at("months").at(0).at("message").at("chat"), 1);
}

class Interrupted : public Serve, public testing::WithParamInterface<int> {};

TEST_P(Interrupted, NothingSaysRunningWithoutAProcess) {
    ASSERT_TRUE(daemon.start());
    const std::string fails = start("endless");
    const std::string again = start("again");
    ASSERT_TRUE(works(fails));
    ASSERT_TRUE(works(again));
    daemon.end(GetParam());
    ASSERT_TRUE(daemon.start());
    const auto failed = show(fails);
    EXPECT_EQ(failed.at("status"), "failed");
    EXPECT_EQ(failed.at("error").at("code"), "service_stopped");
    EXPECT_TRUE(eventually(again, [](const json::value& run) {
        return run.at("status") == "running" && run.at("attempt") == 2;
    }));
}

INSTANTIATE_TEST_SUITE_P(By, Interrupted, testing::Values(SIGTERM, SIGKILL));

struct Refused {
    std::vector<std::string> words;
    int code;
    const char* sentence;
};

class RefusedCommandLine : public testing::TestWithParam<Refused> {};

TEST_P(RefusedCommandLine, SaysWhy) {
    const Said said = runAgentsd(GetParam().words);
    EXPECT_EQ(said.code, GetParam().code);
    EXPECT_NE(said.error.find(GetParam().sentence), std::string::npos) << said.error;
}

INSTANTIATE_TEST_SUITE_P(
    Table, RefusedCommandLine,
    testing::Values(Refused{{}, 2, "required"}, Refused{{"serve"}, 2, "--data is required"},
                    Refused{{"serve", "--data", "/tmp", "--listen", "0.0.0.0:1"}, 2, "Only loopback"},
                    Refused{{"serve", "--data", "/tmp", "--listen", "nonsense"}, 2, "is not HOST:PORT"},
                    Refused{{"serve", "--data", "/tmp", "--tls-key", "k"}, 2, "belong together"},
                    Refused{{"serve", "--data", "/tmp", "--database", "postgresql://x"},
                            2,
                            "--database is not available"},
                    Refused{{"serve", "--data", "/tmp", "--log-level", "loud"}, 2, "--log-level"},
                    Refused{{"serve", "--data", "/proc/none", "--listen", "127.0.0.1:0"}, 4, "/proc/none"},
                    Refused{{"serve", "--data", "/tmp", "--config", "/no/file"}, 3, "/no/file"},
                    Refused{{"worker"}, 2, "worker is not available"}, Refused{{"run"}, 2, "required"}));

} // namespace
} // namespace ud::service
