// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a process says reaches the listener whole, in order and within bounds.

#include "service/engines/enginefixture.h"

#include <algorithm>
#include <gmock/gmock.h>
#include <set>

namespace ud::service {
namespace {

using testing::HasSubstr;

bool strictlyGrowing(const std::vector<WorkReport>& reports) {
    return std::adjacent_find(reports.begin(), reports.end(),
                              [](const auto& a, const auto& b) { return a.seq >= b.seq; }) == reports.end();
}

// A sanitizer keeps freed memory for a while; ASan alone 256 MiB.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr long allowedGrowthKiB = 512L * 1024;
#else
constexpr long allowedGrowthKiB = 64L * 1024;
#endif

/// The service's own memory in KiB, as the kernel counts it.
long residentKiB() {
    std::ifstream file("/proc/self/status");
    for (std::string line; std::getline(file, line);) {
        if (line.starts_with("VmRSS:"))
            return std::stol(line.substr(6));
    }
    return 0;
}

TEST(ProcessReports, ReportsEveryUsageOnceAndInOrder) {
    EngineFixture fixture;
    fixture.startAgent("run-1", {"usage", "20000"});
    ASSERT_TRUE(fixture.log.waitForEnd("run-1"));
    const auto consumed = fixture.log.consumed("run-1");
    ASSERT_EQ(consumed.size(), 20000U);
    for (std::size_t i = 0; i < consumed.size(); ++i)
        ASSERT_EQ(consumed[i].what, "line " + std::to_string(i));
    EXPECT_TRUE(strictlyGrowing(fixture.log.reports("run-1")));
}

TEST(ProcessReports, CoalescesAFloodOfProgressAndKeepsTheLatest) {
    EngineFixture fixture;
    fixture.startAgent("run-1", {"progress", "100000"});
    ASSERT_TRUE(fixture.log.waitForEnd("run-1"));
    const auto messages = fixture.log.messages("run-1");
    EXPECT_LT(messages.size(), 5000U);
    ASSERT_FALSE(messages.empty());
    EXPECT_EQ(messages.front(), "step 1");
    EXPECT_EQ(messages.back(), "step 100000");
}

TEST(ProcessReports, GivesCoalescedProgressWithoutAnotherLine) {
    EngineFixture fixture;
    fixture.startShell("run-1", R"(
        for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15; do echo '{"type":"progress","message":"'$i'"}'; done
        sleep 1000)");
    EXPECT_TRUE(eventually([&] {
        const auto messages = fixture.log.messages("run-1");
        return !messages.empty() && messages.back() == "15";
    }));
}

TEST(ProcessReports, HoldsAFloodBackUntilItIsAcknowledged) {
    EngineFixture fixture({}, false);
    fixture.startAgent("run-1", {"usage", "50000"});
    ASSERT_TRUE(fixture.log.waitForReports("run-1", 513));
    // One more piece may have been on its way when the limit was passed; nothing comes after it.
    fixture.startShell("other", "echo '{\"type\":\"progress\",\"message\":\"hello\"}'");
    ASSERT_TRUE(fixture.log.waitForEnd("other"));
    EXPECT_LT(fixture.log.reports("run-1").size(), 3000U);
    EXPECT_EQ(fixture.log.endings("run-1"), 0U);
    std::size_t seen = 0;
    EXPECT_TRUE(eventually([&] {
        const auto reports = fixture.log.reports("run-1");
        EXPECT_LT(reports.size() - seen, 3000U);
        seen = reports.size();
        fixture.engine->acknowledge("run-1", 1, reports.back().seq);
        return fixture.log.endings("run-1") == 1;
    }));
    EXPECT_EQ(fixture.log.consumed("run-1").size(), 50000U);
}

TEST(ProcessReports, TakesExactlyTheWholeLinesThatWereWritten) {
    EngineFixture fixture({}, false);
    fixture.startShell("run-1", R"(
        echo '{"type":"usage","kind":"message","credits":1,"what":"first"}'
        printf '{"type":"usage","kind":"message","credits":2,"what":"second"}\n{"type":"usage","kind":"mess'
        : > written
        while [ ! -e go ]; do sleep 0.01; done
        echo 'age","credits":4,"what":"third"}'
        sleep 1000)");
    std::filesystem::path folder;
    ASSERT_TRUE(eventually([&] {
        for (const auto& entry : std::filesystem::directory_iterator(fixture.folder / "work"))
            folder = entry.path();
        return !folder.empty() && std::filesystem::exists(folder / "written");
    }));
    const auto taken = fixture.engine->takeWritten("run-1");
    ASSERT_EQ(taken.size(), 2U);
    EXPECT_EQ(std::get<Consumption>(taken[0].said).what, "first");
    EXPECT_EQ(std::get<Consumption>(taken[1].said).what, "second");
    EXPECT_EQ(fixture.engine->takeWritten("run-1"), taken); // not acknowledged: given again

    std::ofstream(folder / "go").put('\n');
    ASSERT_TRUE(fixture.log.waitForReports("run-1", 3));
    const auto reports = fixture.log.reports("run-1");
    EXPECT_EQ(std::get<Consumption>(reports[2].said).what, "third");
    EXPECT_GT(reports[2].seq, taken[1].seq);
    fixture.engine->acknowledge("run-1", 1, taken[1].seq);
    EXPECT_EQ(fixture.engine->takeWritten("run-1"), std::vector{reports[2]});
}

TEST(ProcessReports, StillGivesWhatIsNotAcknowledgedAfterTheEnd) {
    EngineFixture fixture({}, false);
    fixture.startAgent("run-1", {"usage", "3"});
    ASSERT_TRUE(fixture.log.waitForEnd("run-1"));
    const auto taken = fixture.engine->takeWritten("run-1");
    EXPECT_EQ(taken, fixture.log.reports("run-1"));
    fixture.engine->acknowledge("run-1", 1, taken.back().seq);
    EXPECT_TRUE(fixture.engine->takeWritten("run-1").empty());
}

TEST(ProcessReports, TakesWhileAnotherThreadReads) {
    EngineFixture fixture({}, false);
    fixture.startAgent("run-1", {"usage", "20000"});
    std::set<std::int64_t> seqs;
    std::size_t taken = 0;
    EXPECT_TRUE(eventually([&] {
        const auto reports = fixture.engine->takeWritten("run-1");
        EXPECT_TRUE(strictlyGrowing(reports));
        for (const auto& report : reports)
            taken += seqs.insert(report.seq).second ? 1 : 0;
        if (!reports.empty())
            fixture.engine->acknowledge("run-1", 1, reports.back().seq);
        return fixture.log.endings("run-1") == 1 && fixture.engine->takeWritten("run-1").empty();
    }));
    EXPECT_EQ(taken, 20000U);
}

TEST(ProcessReports, KeepsMemoryAndLogBoundedUnderAFlood) {
    EngineFixture fixture;
    fixture.startShell("warm", "true");
    ASSERT_TRUE(fixture.log.waitForEnd("warm"));
    const auto before = residentKiB();
    const long long bytes = 1LL << 30;
    fixture.startAgent("run-1", {"flood", std::to_string(bytes)});
    ASSERT_TRUE(fixture.log.waitForEnd("run-1"));
    EXPECT_LT(residentKiB() - before, allowedGrowthKiB);
    const auto text = fixture.text("run-1");
    EXPECT_LE(text.size(), RunLog::maxHead + RunLog::maxTail + 100);
    EXPECT_THAT(text, HasSubstr(" bytes left out here]\n"));
}

TEST(ProcessReports, StopsAFloodingRunAndOthersMeanwhile) {
    EngineFixture fixture;
    fixture.startAgent("flood", {"flood", "1000000000000"});
    fixture.startAgent("other", {"tree"});
    ASSERT_TRUE(fixture.log.waitForReports("other", 1));
    fixture.engine->stop("other");
    ASSERT_TRUE(fixture.log.waitForWorkEnded("other"));
    fixture.engine->stop("flood");
    ASSERT_TRUE(fixture.log.waitForWorkEnded("flood"));
    EXPECT_TRUE(fixture.nobodyLeft());
}

} // namespace
} // namespace ud::service
