// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agents/common/filefinder.h"
#include "agents/common/job.h"
#include "agents/common/reporter.h"
#include "agents/common/utf8.h"

#include <boost/json.hpp>
#include <fcntl.h>
#include <gmock/gmock.h>
#include <unistd.h>

namespace ud::agents {

namespace {

using testing::HasSubstr;

/// What \p say makes a reporter write.
template<class Say>
std::string written(Say say) {
    std::array<int, 2> ends{};
    EXPECT_EQ(::pipe2(ends.data(), O_CLOEXEC), 0);
    Reporter reporter(ends[1]);
    say(reporter);
    ::close(ends[1]);
    std::array<char, 8192> buffer{};
    const ssize_t count = ::read(ends[0], buffer.data(), buffer.size());
    ::close(ends[0]);
    return {buffer.data(), count > 0 ? static_cast<std::size_t>(count) : 0};
}

} // namespace

TEST(Utf8, replacesWhatIsNoCharacter) {
    EXPECT_EQ(cleanUtf8("Grüße, 日本 🙂"), "Grüße, 日本 🙂");
    EXPECT_EQ(cleanUtf8("Gr\xfc\xdf"), "Gr\xef\xbf\xbd\xef\xbf\xbd");
    EXPECT_EQ(cleanUtf8("\xed\xa0\x80"), "\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd") << "a surrogate";
    EXPECT_EQ(cleanUtf8("\xc0\xaf"), "\xef\xbf\xbd\xef\xbf\xbd") << "an overlong slash";
    EXPECT_EQ(cleanUtf8(std::string_view("a\0b\x1b\n\t", 6)), "a b \n\t");
}

TEST(Utf8, clipsByCharacters) {
    EXPECT_EQ(clipped("äöü", 3), "äöü");
    EXPECT_EQ(clipped("äöüß", 3), "äö…");
}

TEST(Job, readsRunAndChat) {
    const auto run = parseJob(R"({"run_id":"7","input":{"a":1},"later":true})");
    ASSERT_TRUE(run.ok());
    EXPECT_EQ(run->runId, "7");
    EXPECT_EQ(run->input.at("a"), 1);
    EXPECT_FALSE(run->chatMessage);
    EXPECT_TRUE(parseJob(R"({"run_id":"7","input":null})")->input.is_object());
    EXPECT_EQ(parseJob(R"({"chat":true,"message":"hello"})")->chatMessage, "hello");
}

TEST(Job, refusesWithASentence) {
    EXPECT_THAT(parseJob(" \n").error().detail, HasSubstr("Standard input is empty"));
    EXPECT_THAT(parseJob("{").error().detail, HasSubstr("not valid JSON"));
    EXPECT_THAT(parseJob("[]").error().detail, HasSubstr("An object is expected"));
    EXPECT_THAT(parseJob(R"({"input":"text"})").error().detail,
                HasSubstr("\"input\": An object is expected"));
    EXPECT_THAT(parseJob(R"({"chat":true})").error().detail, HasSubstr("\"message\""));
}

TEST(Reporter, writesOneLineEach) {
    EXPECT_EQ(written([](Reporter& r) { r.progress("half\nway", 0.5); }),
              "{\"type\":\"progress\",\"message\":\"half\\nway\",\"fraction\":0.5}\n");
    EXPECT_EQ(
        written([](Reporter& r) { r.usage(CreditKind::Skill, Credits::fromThousandths(250), "fetch"); }),
        "{\"type\":\"usage\",\"kind\":\"skill\",\"credits\":0.25,\"what\":\"fetch\"}\n");
    EXPECT_EQ(written([](Reporter& r) {
                  r.result({{"a", 1}});
              }),
              "{\"type\":\"result\",\"output\":{\"a\":1}}\n");
    const auto line = parseJson(written(
        [](Reporter& r) { r.usage(CreditKind::Message, Credits::fromWhole(1), std::string(500, 'x')); }));
    ASSERT_TRUE(line.ok());
    EXPECT_EQ(std::string_view(line->at("what").as_string()), std::string(199, 'x') + "…");
}

TEST(Reporter, remembersThatNobodyCouldBeTold) {
    const int full = ::open("/dev/full", O_WRONLY | O_CLOEXEC);
    ASSERT_GE(full, 0);
    Reporter reporter(full);
    reporter.progress("hello");
    EXPECT_FALSE(reporter.ok());
    EXPECT_EQ(reporter.error(), ENOSPC);
    ::close(full);
}

TEST(FileFinder, looksForRelativeNamesInTheSamplesOnly) {
    const FileFinder finder({"/nowhere", UD_SOURCE_SAMPLES}, std::nullopt);
    EXPECT_EQ(finder.find("documents").value(), std::filesystem::canonical(UD_SOURCE_SAMPLES "/documents"));
    EXPECT_EQ(finder.find("/usr").value(), "/usr");
    EXPECT_THAT(finder.find("no-such").error().detail, HasSubstr("\"no-such\" is not among the samples"));
    EXPECT_THAT(finder.find("/no/such").error().detail, HasSubstr("does not exist"));
}

TEST(FileFinder, staysWithinItsRoot) {
    const FileFinder finder({UD_SOURCE_SAMPLES}, UD_SOURCE_SAMPLES "/documents");
    EXPECT_TRUE(finder.find("documents/memos").ok());
    EXPECT_EQ(finder.find("rosters").error().kind, ErrorKind::Forbidden);
    EXPECT_EQ(finder.find("documents/../rosters").error().kind, ErrorKind::Forbidden);
    EXPECT_EQ(finder.find("/etc").error().kind, ErrorKind::Forbidden);
}

} // namespace ud::agents
