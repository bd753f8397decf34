// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/queue/executionworld.h"
#include "testutils/faultvfs.h"

#include <spdlog/logger.h>
#include <spdlog/sinks/ostream_sink.h>
#include <spdlog/spdlog.h>
#include <sstream>

namespace ud::service {
namespace {

using testutils::FaultVfs;

class FullDisk : public testing::Test {
protected:
    FullDisk() { FaultVfs::install(); }
    ~FullDisk() override { FaultVfs::heal(); }
};

TEST_F(FullDisk, WhatTheWorkSaidMeanwhileIsKeptAndTheRunStillEndsOnce) {
    ExecutionWorld world;
    const auto agent = world.addAgent(
        "patient",
        R"(echo '{"type":"progress","message":"working"}'; until test -e "$PWD/../go"; do :; done;)"
        R"( for i in 1 2 3; do echo '{"type":"usage","kind":"message","credits":1,"what":"x"}'; done)");
    world.startExecution();
    const auto run = world.startRun(agent);
    ASSERT_TRUE(world.eventually(run, [](const ud::Run& now) { return now.progress.has_value(); }));
    FaultVfs::fail(FaultVfs::Fault::Full);
    world.letGo();
    const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(60);
    while (FaultVfs::failures() < 2 && std::chrono::steady_clock::now() < deadline)
        std::this_thread::sleep_for(milliseconds(5));
    EXPECT_GE(FaultVfs::failures(), 2);
    EXPECT_EQ(world.run(run).status, RunStatus::Running);
    FaultVfs::heal();
    ASSERT_TRUE(world.becomes(run, RunStatus::Completed));
    EXPECT_EQ(world.run(run).credits.message, Credits::fromWhole(3));
}

/// The log of the program, kept for as long as this lives.
class KeptLog {
public:
    KeptLog()
        : m_before(spdlog::default_logger()) {
        auto logger = std::make_shared<spdlog::logger>(
            "kept", std::make_shared<spdlog::sinks::ostream_sink_mt>(m_text));
        spdlog::set_default_logger(logger);
    }
    ~KeptLog() { spdlog::set_default_logger(m_before); }

    /// Read when nobody writes any more.
    [[nodiscard]] int lines(const std::string& holding) const {
        std::istringstream text(m_text.str());
        int count = 0;
        for (std::string line; std::getline(text, line);)
            count += line.find(holding) == std::string::npos ? 0 : 1;
        return count;
    }

private:
    std::shared_ptr<spdlog::logger> m_before;
    std::ostringstream m_text;
};

TEST_F(FullDisk, IsSaidOnceHoweverOftenItIsTried) {
    const KeptLog log;
    {
        ExecutionWorld world;
        world.configuration.limits = {1, 1};
        const auto agent = world.addAgent("patient", "until test -e ../go; do :; done; : > ../gone");
        world.startExecution();
        const auto first = world.startRun(agent);
        const auto second = world.startRun(agent);
        ASSERT_TRUE(world.becomes(first, RunStatus::Running));
        FaultVfs::fail(FaultVfs::Fault::Full);
        world.letGo();
        const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(60);
        while (FaultVfs::failures() < 6 && std::chrono::steady_clock::now() < deadline)
            std::this_thread::sleep_for(milliseconds(5));
        EXPECT_GE(FaultVfs::failures(), 6);
        FaultVfs::heal();
        ASSERT_TRUE(world.becomes(second, RunStatus::Completed));
    }
    EXPECT_EQ(log.lines("the store cannot be written"), 1);
    EXPECT_EQ(log.lines("the store can be written again"), 1);
    EXPECT_EQ(log.lines("no run can be started now"), 0);
    EXPECT_EQ(log.lines("is tried again"), 0);
}

} // namespace
} // namespace ud::service
