// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agents/common/agentprogram.h"
#include "agents/siteauditor/auditreport.h"
#include "agents/siteauditor/crawler.h"

#include <boost/json.hpp>

namespace {

using namespace ud;
using namespace ud::agents;

constexpr const char* inputHelp = R"(Input:
  url        where to begin, a whole address; only this host is read
  max_pages  read at most so many addresses (200)
  delay_ms   pause between two fetches (250); a longer Crawl-delay of the site is honoured
  slow_ms    from here on a page is called slow (1000)

Example:
  echo '{"run_id":"1","input":{"url":"http://127.0.0.1:8000/"}}' | site-auditor

Metering: 0.25 skill credits a fetch, robots.txt included; 1 message credit the report.)";

Result<json::value> run(const json::value& input, AgentContext& context) {
    const auto wanted = audit::readAuditInput(input);
    if (!wanted)
        return wanted.error();
    const auto crawl = audit::Crawler(*wanted, context.reporter).crawl();
    if (!crawl)
        return crawl.error();
    context.reporter.usage(CreditKind::Message, Credits::fromWhole(1), "Report on " + wanted->url.host);
    return audit::auditReport(*wanted, *crawl);
}

/// A chat turn looks at the one page whose address is in the message.
Result<json::value> chat(const std::string& message, AgentContext& context) {
    context.reporter.usage(CreditKind::Message, Credits::fromThousandths(50), "Chat turn");
    const std::size_t begin = message.find("http");
    const std::size_t end = message.find_first_of(" \t\n\"<>", begin);
    const auto wanted =
        begin == std::string::npos
            ? std::nullopt
            : std::optional(audit::readAuditInput(json::object{{"url", message.substr(begin, end - begin)},
                                                               {"max_pages", 1},
                                                               {"delay_ms", 0}}));
    if (!wanted || !*wanted)
        return json::value{
            {"answer", "Give the whole address of a page, such as https://example.org/, and I look at it; "
                       "start a run to have the whole site read."}};
    const auto crawl = audit::Crawler(**wanted, context.reporter).crawl();
    if (!crawl)
        return json::value{{"answer", crawl.error().detail}};
    const audit::Page& page = crawl->pages.front();
    const std::string title = page.title.empty() ? "no title" : "the title \"" + page.title + '"';
    return json::value{{"answer", page.url.text + " answers with status " + std::to_string(page.status) +
                                      " in " + std::to_string(page.took.count()) + " ms, has " + title +
                                      " and refers to " + std::to_string(crawl->notVisited) +
                                      " more addresses of the site."}};
}

} // namespace

int main(int argc, char** argv) {
    return runAgentProgram(
        argc, argv,
        {.name = "site-auditor",
         .summary = "Reads a web site and reports broken links, slow pages and missing titles.",
         .input = inputHelp,
         .run = run,
         .chat = chat});
}
