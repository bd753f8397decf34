// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/queue/executionworld.h"
#include "testutils/faultvfs.h"

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

} // namespace
} // namespace ud::service
