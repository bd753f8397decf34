// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agents/siteauditor/robots.h"

#include <gtest/gtest.h>

namespace ud::agents::audit {

TEST(Robots, longestRuleDecides) {
    const Robots robots("User-agent: *\nDisallow: /a\nAllow: /a/b\nDisallow: /*.pdf$\nDisallow:\n",
                        "site-auditor");
    EXPECT_TRUE(robots.allows("/"));
    EXPECT_FALSE(robots.allows("/a"));
    EXPECT_FALSE(robots.allows("/a/c"));
    EXPECT_TRUE(robots.allows("/a/b/c"));
    EXPECT_FALSE(robots.allows("/x/y.pdf"));
    EXPECT_TRUE(robots.allows("/x/y.pdf?z"));
}

TEST(Robots, ownGroupComesFirst) {
    const std::string text =
        "user-agent: *\ndisallow: /\n\nUser-Agent: other\nUser-agent: Site-Auditor # us\n"
        "Crawl-delay: 1.5\nDisallow: /x\n";
    const Robots ours(text, "site-auditor");
    EXPECT_TRUE(ours.allows("/"));
    EXPECT_FALSE(ours.allows("/x"));
    EXPECT_EQ(ours.crawlDelay(), std::chrono::milliseconds(1500));
    const Robots stranger(text, "somebody");
    EXPECT_FALSE(stranger.allows("/"));
    EXPECT_EQ(stranger.crawlDelay(), std::nullopt);
}

TEST(Robots, emptyAllowsAndFailureRefuses) {
    EXPECT_TRUE(Robots().allows("/"));
    EXPECT_TRUE(Robots("no colon here", "site-auditor").allows("/"));
    EXPECT_FALSE(Robots::refusingAll().allows("/"));
}

TEST(Robots, patternsAreMatchedInLinearSteps) {
    std::string pattern = "User-agent: *\nDisallow: /";
    for (int i = 0; i < 200; ++i)
        pattern += "*a";
    const Robots robots(pattern + "$\n", "site-auditor");
    EXPECT_TRUE(robots.allows('/' + std::string(5000, 'a') + 'b'));
    EXPECT_FALSE(robots.allows('/' + std::string(5000, 'a')));
}

} // namespace ud::agents::audit
