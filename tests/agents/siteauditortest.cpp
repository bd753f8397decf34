// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agents/loopbacksite.h"
#include "agents/programrun.h"

#include <algorithm>
#include <boost/json.hpp>
#include <csignal>
#include <gmock/gmock.h>

namespace ud::agents::test {

namespace {

using testing::AllOf;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

Answer page(const std::string& title, const std::string& body) {
    return {.body = "<html><head><title>" + title + "</title></head><body>" + body + "</body></html>",
            .location = {}};
}

Answer redirect(const std::string& target, int status = 302) {
    return {.status = status, .body = {}, .location = target};
}

json::object input(const std::string& url) {
    return {{"url", url}, {"delay_ms", 0}};
}

std::vector<std::string> texts(const json::value& list) {
    std::vector<std::string> all;
    for (const json::value& item : list.as_array())
        all.emplace_back(item.as_string());
    return all;
}

/// The paths under "url" in a list of findings.
std::vector<std::string> urls(const json::value& list) {
    std::vector<std::string> all;
    for (const json::value& item : list.as_array())
        all.emplace_back(item.at("url").as_string());
    return all;
}

} // namespace

TEST(SiteAuditor, findsWhatIsBrokenAndSaysWhere) {
    LoopbackSite site(
        {{"/", page("Home", "<a href=a.html>a</a> <a href='/gone.html'>x</a> <img src=/cut.png>")},
         {"/a.html", page("A", "<a href=/gone.html>x</a> <a href=error.html>y</a> <a href=/>home</a>")},
         {"/error.html", {.status = 500, .body = "no", .location = {}}},
         {"/cut.png", {.body = {}, .location = {}, .cut = true}}});
    const ProgramEnd end = runWith("site-auditor", input(site.url("/")));
    ASSERT_EQ(end.exitCode, 0) << end.errors;
    const json::value result = end.result();
    EXPECT_THAT(
        urls(result.at("broken_links")),
        testing::UnorderedElementsAre(site.url("/gone.html"), site.url("/cut.png"), site.url("/error.html")));
    const auto& broken = result.at("broken_links").as_array();
    const auto gone = std::find_if(broken.begin(), broken.end(), [&](const json::value& link) {
        return link.at("url") == site.url("/gone.html").c_str();
    });
    ASSERT_NE(gone, broken.end());
    EXPECT_EQ(gone->at("status"), 404);
    EXPECT_THAT(texts(gone->at("found_on")), ElementsAre(site.url("/"), site.url("/a.html")));
    EXPECT_EQ(site.asked().size(), 6U) << "robots.txt and five addresses, each once";
    EXPECT_EQ(end.credits(), (CreditPair{Credits::fromWhole(1), Credits::fromThousandths(6 * 250)}));
}

TEST(SiteAuditor, countsWhatLeadsNowhereAsBroken) {
    LoopbackSite site(
        {{"/", page("Home", "<a href=/loop>l</a><a href=/a>a</a><a href=/ok>o</a>"
                            "<a href='http://127.0.0.1:99999/'>p</a><a href='mailto:a@b'>m</a>")},
         {"/loop", redirect("/loop", 301)},
         {"/a", redirect("/b")},
         {"/b", redirect("/a")},
         {"/ok", redirect("/")}});
    const ProgramEnd end = runWith("site-auditor", input(site.url("/")));
    ASSERT_EQ(end.exitCode, 0) << end.errors;
    const json::value result = end.result();
    EXPECT_THAT(urls(result.at("broken_links")),
                testing::UnorderedElementsAre(site.url("/loop"), site.url("/a"), site.url("/b"),
                                              "http://127.0.0.1:99999/"));
}

TEST(SiteAuditor, aStartThatOnlyRedirectsInACircleIsSaidSo) {
    LoopbackSite site({{"/", redirect("/x")}, {"/x", redirect("/")}});
    const ProgramEnd end = runWith("site-auditor", input(site.url("/")));
    EXPECT_NE(end.exitCode, 0);
    EXPECT_THAT(end.errors, HasSubstr("redirects in a circle"));
}

TEST(SiteAuditor, neverLeavesTheSite) {
    LoopbackSite other({{"/", page("Other", "")}, {"/x", page("X", "")}});
    LoopbackSite site(
        {{"/", page("Home", "<a href='" + other.url("/x") + "'>o</a><a href=away>r</a><a href=near>n</a>")},
         {"/away", redirect(other.url("/"))},
         {"/near", redirect("/target", 301)},
         {"/target", page("Target", "")}});
    const json::value result = runWith("site-auditor", input(site.url("/"))).result();
    EXPECT_THAT(other.asked(), IsEmpty());
    EXPECT_THAT(texts(result.at("redirects_elsewhere")),
                ElementsAre(site.url("/away") + " → " + other.url("/")));
    EXPECT_EQ(result.at("external_links"), 2);
    EXPECT_THAT(site.asked(), Contains("/target")) << "a redirect on the site is a link";
    EXPECT_THAT(result.at("broken_links").as_array(), IsEmpty());
}

TEST(SiteAuditor, doesNotGoInCircles) {
    LoopbackSite site({{"/", page("Home", "<a href=a>1</a><a href='/#x'>2</a><a href='./a#y'>3</a>")},
                       {"/a", redirect("/b")},
                       {"/b", redirect("/a")}});
    EXPECT_EQ(runWith("site-auditor", input(site.url("/"))).result().at("pages"), 3);
    EXPECT_THAT(site.asked(), ElementsAre("/robots.txt", "/", "/a", "/b"));
}

TEST(SiteAuditor, honoursRobots) {
    LoopbackSite site(
        {{"/robots.txt",
          {.body = "User-agent: *\nDisallow: /private\n", .type = "text/plain", .location = {}}},
         {"/", page("Home", "<a href=/private/a>a</a><a href=/open>o</a>")},
         {"/open", page("Open", "")}});
    const json::value result = runWith("site-auditor", input(site.url("/"))).result();
    EXPECT_THAT(texts(result.at("refused_by_robots")), ElementsAre(site.url("/private/a")));
    EXPECT_THAT(site.asked(), Not(Contains("/private/a")));
    const ProgramEnd refused = runWith("site-auditor", input(site.url("/private")));
    EXPECT_EQ(refused.exitCode, 1);
    EXPECT_THAT(refused.errors, HasSubstr("robots.txt does not allow"));
}

TEST(SiteAuditor, noticesTitlesAndSlowness) {
    LoopbackSite site(
        {{"/", page("Same", "<a href=a>a</a><a href=b>b</a><a href=slow>s</a>")},
         {"/a", page("Same", "")},
         {"/b", {.body = "<p>no title</p>", .location = {}}},
         {"/slow",
          {.body = "<title>Slow</title>", .location = {}, .delay = std::chrono::milliseconds(300)}}});
    json::object given = input(site.url("/"));
    given["slow_ms"] = 300;
    const json::value result = runWith("site-auditor", given).result();
    EXPECT_THAT(texts(result.at("missing_titles")), ElementsAre(site.url("/b")));
    ASSERT_EQ(result.at("duplicate_titles").as_array().size(), 1U);
    EXPECT_EQ(result.at("duplicate_titles").at(0).at("title"), "Same");
    EXPECT_THAT(urls(result.at("slow_pages")), Contains(site.url("/slow")));
}

TEST(SiteAuditor, keepsToItsLimits) {
    std::map<std::string, Answer> pages{{"/", page("0", "<a href=/1>next</a><a href=/huge>h</a>")},
                                        {"/huge", page("Huge", std::string(3 * 1024 * 1024, 'x'))}};
    for (int i = 1; i < 50; ++i)
        pages["/" + std::to_string(i)] =
            page(std::to_string(i), "<a href=/" + std::to_string(i + 1) + ">next</a>");
    LoopbackSite site(pages);
    json::object given = input(site.url("/"));
    given["max_pages"] = 5;
    const json::value result = runWith("site-auditor", given).result();
    EXPECT_EQ(result.at("pages"), 5);
    EXPECT_EQ(result.at("not_visited"), 1);
    EXPECT_EQ(site.asked().size(), 6U);
    EXPECT_THAT(texts(result.at("too_large")), ElementsAre(site.url("/huge")));
}

TEST(SiteAuditor, theResultFitsIntoARunHoweverLongTheAddresses) {
    std::string links;
    for (int i = 0; i < 120; ++i)
        links += "<a href='/" + std::to_string(i) + std::string(2500, 'x') + "'>x</a>";
    LoopbackSite site({{"/", page("Home", links)}});
    const json::value result = runWith("site-auditor", input(site.url("/"))).result();
    EXPECT_LT(json::serialize(result).size(), 256U * 1024);
    EXPECT_EQ(result.at("counts").at("broken_links"), 120);
    EXPECT_FALSE(result.at("broken_links").as_array().empty());
    EXPECT_LT(json::serialize(result.at("broken_links")).size(), 31U * 1024);
}

TEST(SiteAuditor, namesWhatIsWrong) {
    const auto errors = [](const json::object& given) { return runWith("site-auditor", given).errors; };
    for (const char* url :
         {"example.org", "ftp://example.org/", "http://", "http://name:word@127.0.0.1/", "x"})
        EXPECT_THAT(errors({{"url", url}}), HasSubstr("\"url\": A whole address such as")) << url;
    EXPECT_THAT(errors({{"url", "http://127.0.0.1/"}, {"delay_ms", -1}}), HasSubstr("\"delay_ms\""));
    EXPECT_THAT(errors({{"url", "http://127.0.0.1:1/"}, {"delay_ms", 0}}),
                AllOf(HasSubstr("http://127.0.0.1:1/ cannot be read: connection refused"),
                      HasSubstr("Check the address")));
    LoopbackSite site({});
    EXPECT_THAT(errors(input(site.url("/"))), HasSubstr("status 404"));
}

TEST(SiteAuditor, stopsWhenToldWhileItPauses) {
    LoopbackSite site({{"/", page("Home", "<a href=/a>a</a>")}, {"/a", page("A", "")}});
    ProgramRun run("site-auditor",
                   R"({"run_id":"1","input":{"delay_ms":60000,"url":")" + site.url("/") + "\"}}");
    ASSERT_TRUE(run.waitForOutput("robots.txt"));
    run.sendSignal(SIGTERM);
    EXPECT_EQ(run.end().signal, SIGTERM);
}

} // namespace ud::agents::test
