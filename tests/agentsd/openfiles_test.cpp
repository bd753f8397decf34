// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agentsd/openfiles.h"

#include <gtest/gtest.h>
#include <sys/resource.h>

namespace ud::service {
namespace {

TEST(OpenFiles, AreRaisedToWhatTheSystemAllows) {
    rlimit before{};
    ASSERT_EQ(::getrlimit(RLIMIT_NOFILE, &before), 0);
    const rlimit low{64, before.rlim_max};
    ASSERT_EQ(::setrlimit(RLIMIT_NOFILE, &low), 0);
    EXPECT_EQ(raiseOpenFiles(), before.rlim_max);
    rlimit after{};
    ::getrlimit(RLIMIT_NOFILE, &after);
    EXPECT_EQ(after.rlim_cur, before.rlim_max);
    ::setrlimit(RLIMIT_NOFILE, &before);
}

TEST(OpenFiles, ConnectionsLeaveRoomForTheWork) {
    EXPECT_EQ(connectionsWithin(1'048'576, 16, 4096), 4096U);
    EXPECT_EQ(connectionsWithin(1024, 16, 4096), 1024U - 300 - 10 * 32);
    EXPECT_EQ(connectionsWithin(1024, 10'000, 4096), 32U);
}

} // namespace
} // namespace ud::service
