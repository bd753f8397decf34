// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agents/siteauditor/weburl.h"

#include <gtest/gtest.h>

namespace ud::agents::audit {

namespace {

std::string joined(const char* base, const char* link) {
    const auto url = readUrl(*readUrl(base), link);
    return url ? url->text : "none";
}

} // namespace

TEST(WebUrl, joinsAndDropsFragments) {
    EXPECT_EQ(joined("http://h/a/b.html", "c.html#part"), "http://h/a/c.html");
    EXPECT_EQ(joined("http://h/a/b.html", "../x?q=1"), "http://h/x?q=1");
    EXPECT_EQ(joined("http://h/a/b.html", "//other/x"), "http://other/x");
    EXPECT_EQ(joined("http://h/a", " /two words\n"), "http://h/two%20words");
    EXPECT_EQ(joined("http://h/a?b", "#top"), "http://h/a?b");
    EXPECT_EQ(joined("http://h/a?b", "?c=d"), "http://h/a?c=d");
    EXPECT_EQ(joined("http://h:80/a", "b"), "http://h/b");
}

TEST(WebUrl, refusesWhatIsNoPage) {
    EXPECT_EQ(joined("http://h/", "mailto:a@b"), "none");
    EXPECT_EQ(joined("http://h/", "javascript:void(0)"), "none");
    EXPECT_EQ(joined("http://h/", "file:///etc/passwd"), "none");
    EXPECT_EQ(joined("http://h/", "http://name:word@h/"), "none");
    EXPECT_FALSE(readUrl("http://"));
    EXPECT_FALSE(readUrl(""));
}

TEST(WebUrl, aSiteIsHostAndPort) {
    const auto site = *readUrl("http://host/");
    EXPECT_TRUE(sameSite(site, *readUrl("http://HOST/x")));
    EXPECT_TRUE(sameSite(site, *readUrl("https://host/")));
    EXPECT_FALSE(sameSite(site, *readUrl("http://host:8080/")));
    EXPECT_FALSE(sameSite(site, *readUrl("http://www.host/")));
}

} // namespace ud::agents::audit
