// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agents/common/reporter.h"
#include "agents/siteauditor/auditinput.h"
#include "agents/siteauditor/fetcher.h"
#include "agents/siteauditor/htmlscan.h"
#include "agents/siteauditor/robots.h"
#include "core/result.h"

#include <deque>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace ud::agents::audit {

/// The price of one fetch, robots.txt included, in skill credits.
inline constexpr Credits fetchPrice = Credits::fromThousandths(250);

/// One address of the site that was fetched.
struct Page {
    WebUrl url;
    long status{0};
    std::string error;
    std::chrono::milliseconds took{0};
    bool html{false};
    bool cut{false};
    std::string title{};             ///< empty where missing
    std::string redirect;            ///< where it points, for 3xx
    std::set<std::string> foundOn{}; ///< pages that refer to it, at most 20
    bool circles{false};             ///< its redirects never lead to a page
    [[nodiscard]] bool broken() const { return status == 0 || status >= 400 || circles; }
};

/// Everything a crawl found out.
struct Crawl {
    std::vector<Page> pages;
    std::set<std::string> external;  ///< addresses on other hosts: noted, never fetched
    std::set<std::string> refused;   ///< by robots.txt
    std::set<std::string> elsewhere; ///< redirects to other hosts, "from → to", not followed
    /// Links that are no address, and the pages they are on.
    std::map<std::string, std::set<std::string>> unreadable;
    std::size_t notVisited{0}; ///< known, but beyond max_pages
    std::size_t fetches{0};
};

/// Visits the pages of one site, breadth first, one at a time with a pause between. Redirects on the site
/// count as links; nothing is ever fetched from another host. One thread.
class Crawler {
public:
    Crawler(const AuditInput& input, Reporter& reporter)
        : m_input(input)
        , m_reporter(reporter) {}

    /// Errors: Network (the first page cannot be had), Forbidden (robots.txt refuses it).
    Result<Crawl> crawl();

private:
    Fetched fetch(const WebUrl& url);
    void readRobots();
    void markCircles();
    void visit(const WebUrl& url);
    void follow(const WebUrl& from, const WebUrl& base, std::string_view link);
    [[nodiscard]] Result<Done> firstPageUsable() const;

    const AuditInput& m_input;
    Reporter& m_reporter;
    Fetcher m_fetcher;
    Robots m_robots;
    std::deque<WebUrl> m_queue;
    std::map<std::string, std::set<std::string>> m_seen; ///< address → pages that refer to it
    Crawl m_crawl;
};

} // namespace ud::agents::audit
