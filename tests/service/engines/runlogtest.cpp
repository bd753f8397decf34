// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/engines/process/runlog.h"

#include <cstdlib>
#include <fstream>
#include <gtest/gtest.h>

namespace ud::service {
namespace {

class RunLogTest : public testing::Test {
protected:
    void SetUp() override {
        std::string name = (std::filesystem::temp_directory_path() / "runlogXXXXXX").string();
        folder = ::mkdtemp(name.data());
    }
    void TearDown() override { std::filesystem::remove_all(folder); }

    std::filesystem::path folder;
};

std::string numbered(int i) {
    return "line " + std::to_string(1'000'000 + i);
}

TEST_F(RunLogTest, KeepsAShortLogWholeAndReadableWhileItIsWritten) {
    RunLog log(folder, "run-1", 1);
    log.append("one");
    EXPECT_EQ(readRunLog(folder, "run-1"), "one\n");
    log.append("two");
    EXPECT_EQ(readRunLog(folder, "run-1"), "one\ntwo\n");
}

TEST_F(RunLogTest, KeepsTheBeginningAndTheEndOfALongOne) {
    RunLog log(folder, "run-1", 1);
    const int count = 200'000;
    for (int i = 0; i < count; ++i)
        log.append(numbered(i));
    const auto text = readRunLog(folder, "run-1");
    EXPECT_TRUE(text.starts_with(numbered(0) + '\n' + numbered(1) + '\n'));
    EXPECT_TRUE(text.ends_with(numbered(count - 2) + '\n' + numbered(count - 1) + '\n'));
    const auto begin = text.find("\n[");
    const auto end = text.find(" bytes left out here]\n");
    ASSERT_NE(end, std::string::npos);
    const auto leftOut = std::stoul(text.substr(begin + 2));
    const auto marker = end + std::string(" bytes left out here]\n").size() - begin;
    EXPECT_EQ(text.size() - marker + leftOut, count * (numbered(0).size() + 1));
    EXPECT_LE(text.size(), RunLog::maxHead + RunLog::maxTail + 100);
}

TEST_F(RunLogTest, KeepsAllUpToHeadAndTail) {
    RunLog log(folder, "run-1", 1);
    std::string expected;
    while (expected.size() + 14 < RunLog::maxHead + RunLog::maxTail) {
        log.append(numbered(1));
        expected += numbered(1) + '\n';
    }
    EXPECT_EQ(readRunLog(folder, "run-1"), expected);
}

TEST_F(RunLogTest, ContinuesWithTheNextAttempt) {
    RunLog(folder, "run-1", 1).append("first");
    RunLog(folder, "run-1", 2).append("second");
    EXPECT_EQ(readRunLog(folder, "run-1"), "first\n--- attempt 2 ---\nsecond\n");
    RunLog(folder, "run-1", 1).append("anew");
    EXPECT_EQ(readRunLog(folder, "run-1"), "anew\n");
}

TEST_F(RunLogTest, CutsALongLineAndMendsWhatIsNoUtf8) {
    RunLog log(folder, "run-1", 1);
    log.append(std::string(RunLog::maxLine + 1, 'x'));
    log.append("a\xFF\xC3\xBC");
    EXPECT_EQ(readRunLog(folder, "run-1"),
              std::string(RunLog::maxLine, 'x') + " [line cut here]\na\xEF\xBF\xBD\xC3\xBC\n");
}

TEST_F(RunLogTest, LeavesTheFolderForNoName) {
    RunLog(folder, "../outside", 1).append("x");
    EXPECT_FALSE(std::filesystem::exists(folder.parent_path() / "outside.log"));
    EXPECT_EQ(readRunLog(folder, "../outside"), "");
    EXPECT_EQ(readRunLog(folder, "unknown"), "");
}

TEST_F(RunLogTest, IsRemovedWhole) {
    {
        RunLog log(folder, "run-1", 1);
        for (int i = 0; i < 50'000; ++i)
            log.append(numbered(i));
    }
    ASSERT_FALSE(std::filesystem::is_empty(folder));
    removeRunLog(folder, "run-1");
    EXPECT_TRUE(std::filesystem::is_empty(folder));
}

TEST_F(RunLogTest, OldOnesAreRemovedAndNothingElse) {
    for (const char* name : {"old.log", "old.log.tail", "new.log", "old.txt"}) {
        std::ofstream(folder / name) << "x";
        if (std::string_view(name).starts_with("old"))
            std::filesystem::last_write_time(folder / name, std::filesystem::file_time_type::clock::now() -
                                                                std::chrono::hours(49));
    }
    EXPECT_EQ(removeOldRunLogs(folder, std::chrono::days(3)), 0);
    EXPECT_EQ(removeOldRunLogs(folder, std::chrono::days(2)), 2);
    EXPECT_FALSE(std::filesystem::exists(folder / "old.log"));
    EXPECT_TRUE(std::filesystem::exists(folder / "new.log"));
    EXPECT_TRUE(std::filesystem::exists(folder / "old.txt"));
    EXPECT_EQ(removeOldRunLogs(folder / "nowhere", std::chrono::days(2)), 0);
}

} // namespace
} // namespace ud::service
