// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agents/siteauditor/crawler.h"

#include "agents/common/utf8.h"

#include <algorithm>
#include <thread>

namespace ud::agents::audit {

namespace {
constexpr std::size_t mostReferrers = 20;
constexpr std::size_t mostKnown =
    200'000; // addresses kept, so that an endless calendar does not fill the memory
constexpr std::size_t longestShown = 300; ///< characters of a link that is no address

/// Others, such as mailto:, are not for this program.
bool claimsToBeOnTheWeb(std::string_view link) {
    const std::size_t begin = link.find_first_not_of(" \t\r\n");
    const std::string_view text = begin == std::string_view::npos ? std::string_view() : link.substr(begin);
    return text.starts_with("http:") || text.starts_with("https:") || text.starts_with("//");
}

} // namespace

Result<Crawl> Crawler::crawl() {
    readRobots();
    if (!m_robots.allows(m_input.url.path))
        return Error{ErrorKind::Forbidden, "robots",
                     "The site's robots.txt does not allow " + m_input.url.text + " to be read."};
    m_seen[m_input.url.text];
    m_queue.push_back(m_input.url);
    while (!m_queue.empty() && m_crawl.pages.size() < m_input.maxPages && m_reporter.ok()) {
        const WebUrl next = m_queue.front();
        m_queue.pop_front();
        visit(next);
        if (const auto usable = firstPageUsable(); !usable)
            return usable.error();
    }
    m_crawl.notVisited = m_queue.size();
    markCircles();
    if (std::ranges::all_of(m_crawl.pages, &Page::circles))
        return Error{ErrorKind::Network, "redirects_in_a_circle",
                     m_input.url.text + " cannot be read: it redirects in a circle. Check the address."};
    for (Page& page : m_crawl.pages)
        page.foundOn = m_seen[page.url.text];
    return std::move(m_crawl);
}

/// A redirect that leads back to an address it came from leads nowhere.
void Crawler::markCircles() {
    std::map<std::string, std::string> leads;
    for (const Page& page : m_crawl.pages) {
        if (const auto target = page.redirect.empty() ? std::nullopt : readUrl(page.url, page.redirect))
            leads[page.url.text] = target->text;
    }
    for (Page& page : m_crawl.pages) {
        std::set<std::string> passed;
        std::string at = page.url.text;
        for (auto next = leads.find(at); next != leads.end(); next = leads.find(at)) {
            if (!passed.insert(at).second) {
                page.circles = true;
                break;
            }
            at = next->second;
        }
    }
}

Result<Done> Crawler::firstPageUsable() const {
    const Page& page = m_crawl.pages.front();
    if (m_crawl.pages.size() > 1 || !page.broken())
        return Done{};
    const std::string why = page.status == 0 ? page.error : "status " + std::to_string(page.status);
    return Error{ErrorKind::Network, "unreachable",
                 m_input.url.text + " cannot be read: " + why +
                     ". Check the address and that the site is up."};
}

Fetched Crawler::fetch(const WebUrl& url) {
    const auto pause = std::max(m_input.delay, m_robots.crawlDelay().value_or(m_input.delay));
    if (m_crawl.fetches > 0)
        std::this_thread::sleep_for(pause); // politeness; a stop ends it at once
    Fetched fetched = m_fetcher.fetch(url);
    ++m_crawl.fetches;
    m_reporter.usage(CreditKind::Skill, fetchPrice, "Fetch of " + url.text);
    return fetched;
}

void Crawler::readRobots() {
    const auto address = readUrl(m_input.url, "/robots.txt");
    const Fetched fetched = fetch(*address);
    if (fetched.status >= 200 && fetched.status < 300)
        m_robots = Robots(fetched.body, robotName);
    else if (fetched.status >= 500)
        m_robots = Robots::refusingAll();
}

void Crawler::visit(const WebUrl& url) {
    const Fetched fetched = fetch(url);
    Page page{.url = url,
              .status = fetched.status,
              .error = fetched.error,
              .took = fetched.took,
              .cut = fetched.cut,
              .redirect = fetched.redirect};
    page.html = fetched.contentType == "text/html" || fetched.contentType == "application/xhtml+xml";
    if (!fetched.redirect.empty())
        follow(url, url, fetched.redirect);
    if (const auto target = readUrl(fetched.redirect); target && !sameSite(m_input.url, *target))
        m_crawl.elsewhere.insert(url.text + " → " + target->text);
    if (page.html && fetched.status >= 200 && fetched.status < 300) {
        const HtmlFacts facts = scanHtml(fetched.body);
        page.title = facts.title.value_or("");
        const WebUrl base = facts.base ? readUrl(url, *facts.base).value_or(url) : url;
        for (const std::string& link : facts.links)
            follow(url, base, link);
    }
    m_crawl.pages.push_back(std::move(page));
    const std::size_t known = std::min(m_input.maxPages, m_crawl.pages.size() + m_queue.size());
    m_reporter.progress("Read " + url.path + ", " + std::to_string(m_queue.size()) + " more known",
                        static_cast<double>(m_crawl.pages.size()) / static_cast<double>(known));
}

void Crawler::follow(const WebUrl& from, const WebUrl& base, std::string_view link) {
    const auto target = readUrl(base, link);
    if (!target && claimsToBeOnTheWeb(link) && m_crawl.unreadable.size() < mostReferrers * mostReferrers) {
        auto& pages = m_crawl.unreadable[cleanUtf8(link.substr(0, longestShown))];
        if (pages.size() < mostReferrers)
            pages.insert(from.text);
    }
    if (!target || m_seen.size() + m_crawl.external.size() >= mostKnown)
        return;
    if (!sameSite(m_input.url, *target)) {
        m_crawl.external.insert(target->text);
        return;
    }
    if (!m_robots.allows(target->path)) {
        m_crawl.refused.insert(target->text);
        return;
    }
    const auto [seen, isNew] = m_seen.try_emplace(target->text);
    if (seen->second.size() < mostReferrers)
        seen->second.insert(from.text);
    if (isNew)
        m_queue.push_back(*target);
}

} // namespace ud::agents::audit
