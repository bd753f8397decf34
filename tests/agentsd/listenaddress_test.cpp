// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agentsd/listenaddress.h"

#include <gtest/gtest.h>

namespace ud::service {
namespace {

struct Case {
    const char* text;
    bool readable;
    bool loopback;
};

class ListenAddresses : public testing::TestWithParam<Case> {};

TEST_P(ListenAddresses, AreReadAndJudged) {
    const auto address = readListenAddress(GetParam().text);
    ASSERT_EQ(address.has_value(), GetParam().readable) << GetParam().text;
    if (address) {
        EXPECT_EQ(address->isLoopback(), GetParam().loopback) << GetParam().text;
    }
}

INSTANTIATE_TEST_SUITE_P(Table, ListenAddresses,
                         testing::Values(Case{"127.0.0.1:8787", true, true}, Case{"127.9.8.7:1", true, true},
                                         Case{"[::1]:0", true, true}, Case{"localhost:80", true, true},
                                         Case{"0.0.0.0:80", true, false}, Case{"[::]:80", true, false},
                                         Case{"192.168.1.4:80", true, false}, Case{"127.0.0.1", false, false},
                                         Case{"127.0.0.1:", false, false},
                                         Case{"127.0.0.1:65536", false, false},
                                         Case{"127.0.0.1:-1", false, false},
                                         Case{"127.evil.example:80", false, false},
                                         Case{"::1:80", false, false}, Case{"example.org:80", false, false},
                                         Case{"", false, false}));

} // namespace
} // namespace ud::service
