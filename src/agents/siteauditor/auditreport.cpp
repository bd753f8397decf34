// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agents/siteauditor/auditreport.h"

#include "agents/common/utf8.h"
#include "core/json.h"

#include <boost/json.hpp>

namespace ud::agents::audit {

namespace {

constexpr std::size_t mostEntries = 100;
constexpr std::size_t mostBytes = 30 * 1024; // of one list: all seven fit into the 256 KiB that a run keeps
constexpr std::size_t mostAddresses = 5;     // in one entry

/// A list of the result, kept short in entries and in bytes, with its true length.
struct Listing {
    json::array entries;
    std::size_t count{0};
    std::size_t bytes{0};
    void add(json::value entry) {
        ++count;
        const std::size_t size = writeJson(entry).size() + 1;
        if (entries.size() == mostEntries || bytes + size > mostBytes)
            return;
        bytes += size;
        entries.push_back(std::move(entry));
    }
};

template<class Texts>
Listing listing(const Texts& texts) {
    Listing list;
    for (const std::string& text : texts)
        list.add(json::value(cleanUtf8(text)));
    return list;
}

json::array strings(const std::set<std::string>& texts) {
    json::array some;
    for (auto text = texts.begin(); text != texts.end() && some.size() < mostAddresses; ++text)
        some.emplace_back(*text);
    return some;
}

json::value brokenLink(const Page& page) {
    json::object entry{{"url", page.url.text}, {"found_on", strings(page.foundOn)}};
    if (page.circles)
        entry["error"] = "It redirects in a circle.";
    else if (page.status != 0)
        entry["status"] = page.status;
    else
        entry["error"] = page.error;
    return entry;
}

struct Findings {
    Listing broken;
    Listing slow;
    Listing untitled;
    Listing cut;
    Listing duplicates;
};

Findings findingsOf(const AuditInput& input, const Crawl& crawl) {
    Findings found;
    std::map<std::string, std::set<std::string>> titles;
    for (const Page& page : crawl.pages) {
        if (page.broken())
            found.broken.add(brokenLink(page));
        if (page.took >= input.slow)
            found.slow.add(json::object{{"url", page.url.text}, {"ms", page.took.count()}});
        if (page.cut)
            found.cut.add(json::value(page.url.text));
        if (!page.html || page.status < 200 || page.status > 299)
            continue;
        if (page.title.empty())
            found.untitled.add(json::value(page.url.text));
        else
            titles[page.title].insert(page.url.text);
    }
    for (const auto& [link, pages] : crawl.unreadable)
        found.broken.add(json::object{
            {"url", link}, {"found_on", strings(pages)}, {"error", "This is not an address of the web."}});
    for (const auto& [title, urls] : titles) {
        if (urls.size() > 1)
            found.duplicates.add(json::object{{"title", title}, {"urls", strings(urls)}});
    }
    return found;
}

std::string counted(std::size_t count, const char* one, const char* many) {
    return std::to_string(count) + ' ' + (count == 1 ? one : many);
}

std::string summaryOf(const Crawl& crawl, const Findings& found) {
    return counted(crawl.pages.size(), "address", "addresses") +
           " read: " + counted(found.broken.count, "broken link", "broken links") + ", " +
           counted(found.slow.count, "slow page", "slow pages") + ", " +
           counted(found.untitled.count, "page without a title", "pages without a title") + ", " +
           counted(found.duplicates.count, "title used more than once", "titles used more than once") + ".";
}

} // namespace

json::value auditReport(const AuditInput& input, const Crawl& crawl) {
    Findings found = findingsOf(input, crawl);
    Listing elsewhere = listing(crawl.elsewhere);
    Listing refused = listing(crawl.refused);
    json::object result{{"url", input.url.text},
                        {"summary", summaryOf(crawl, found)},
                        {"pages", crawl.pages.size()},
                        {"fetches", crawl.fetches},
                        {"external_links", crawl.external.size()},
                        {"not_visited", crawl.notVisited}};
    json::object counts;
    const auto add = [&](const char* key, Listing& list) {
        result[key] = std::move(list.entries);
        counts[key] = list.count;
    };
    add("broken_links", found.broken);
    add("slow_pages", found.slow);
    add("missing_titles", found.untitled);
    add("duplicate_titles", found.duplicates);
    add("too_large", found.cut);
    add("redirects_elsewhere", elsewhere);
    add("refused_by_robots", refused);
    result["counts"] = std::move(counts);
    return result;
}

} // namespace ud::agents::audit
