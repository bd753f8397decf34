// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/store/schema.h"
#include "service/store/sqlitestore.h"
#include "service/store/storefixture.h"
#include "service/store/storeopening.h"
#include "testutils/temporaryfolder.h"

#include <fstream>
#include <sys/stat.h>
#include <unistd.h>

namespace ud::service {

class SqliteOpeningTest : public testing::Test {
protected:
    Result<std::unique_ptr<Store>> open() { return openSqliteStore(folder(), m_clock, m_random); }
    std::filesystem::path folder() { return m_folder.path() / "data"; }
    /// What is refused names the folder.
    std::string refusal() {
        const auto opened = open();
        EXPECT_FALSE(opened.ok());
        if (opened)
            return {};
        EXPECT_EQ(opened.error().kind, ErrorKind::Store);
        EXPECT_NE(opened.error().detail.find(m_folder.path().string()), std::string::npos);
        return opened.error().code;
    }

private:
    testutils::TemporaryFolder m_folder;
    SystemClock m_clock;
    testutils::SeededRandom m_random{1};
};

TEST_F(SqliteOpeningTest, MakesPrivateFiles) {
    const auto store = open();
    ASSERT_TRUE(store.ok());
    EXPECT_TRUE((*store)->organizations().empty());
    int files = 0;
    for (const auto& entry : std::filesystem::directory_iterator(folder())) {
        struct stat status {};
        ASSERT_EQ(::stat(entry.path().c_str(), &status), 0);
        EXPECT_EQ(status.st_mode & 0777U, 0600U) << entry.path();
        ++files;
    }
    EXPECT_EQ(files, 4) << "database, log, shared memory, lock";
}

TEST_F(SqliteOpeningTest, LeavesOneFileBehindAndOpensAgain) {
    ASSERT_TRUE(open().ok());
    EXPECT_FALSE(std::filesystem::exists(folder() / "agentsd.sqlite-wal"));
    EXPECT_TRUE(open().ok());
}

TEST_F(SqliteOpeningTest, AFolderInUseIsRefused) {
    const auto first = open();
    ASSERT_TRUE(first.ok());
    EXPECT_EQ(refusal(), "store_in_use");
}

TEST_F(SqliteOpeningTest, ANewerVersionIsRefusedAndLeftAlone) {
    ASSERT_TRUE(open().ok());
    Database(databaseFile(folder()), Database::Mode::Writer).run("INSERT INTO schema_version VALUES (99)");
    EXPECT_EQ(refusal(), "store_newer");
    EXPECT_EQ(Database(databaseFile(folder()), Database::Mode::Reader)
                  .integer("SELECT max(version) FROM schema_version"),
              99);
}

TEST_F(SqliteOpeningTest, AnOlderVersionIsBroughtUpToDate) {
    ASSERT_TRUE(open().ok());
    {
        Database old(databaseFile(folder()), Database::Mode::Writer);
        old.run("DELETE FROM schema_version WHERE version > 1");
        for (const char* table : {"notifications", "notice_events", "notice_deliveries"})
            old.run(std::string("DROP TABLE ") + table);
        for (const char* index : {"", "_for"})
            old.run(std::string("DROP INDEX runs_ended_of_stopper") + index);
        old.run("DROP INDEX runs_ended_for");
        old.run("DROP INDEX runs_ended_of_starter");
    }
    ASSERT_TRUE(open().ok());
    Database now(databaseFile(folder()), Database::Mode::Reader);
    EXPECT_EQ(now.integer("SELECT max(version) FROM schema_version"), currentSchemaVersion());
    EXPECT_EQ(now.integer("SELECT count(*) FROM sqlite_schema WHERE name LIKE 'runs_ended_of_sto%'"
                          " OR name IN ('runs_ended_for', 'runs_ended_of_starter')"),
              4);
}

TEST_F(SqliteOpeningTest, AnEarlierVersionIsBroughtUpToDateAndKeepsWhatItHas) {
    {
        const auto store = open();
        ASSERT_TRUE(store.ok());
        ASSERT_TRUE((*store)
                        ->write([](Transaction& transaction) {
                            return transaction
                                .addOrganization({"Kept", "Etc/UTC", std::nullopt},
                                                 {"Owner", Role::Owner, "hash", std::nullopt})
                                .ok();
                        })
                        .ok());
    }
    Database(databaseFile(folder()), Database::Mode::Writer)
        .execute("DROP TABLE notifications; DROP TABLE notice_events; DROP TABLE notice_deliveries;"
                 "DELETE FROM schema_version WHERE version > 2;");
    const auto store = open();
    ASSERT_TRUE(store.ok());
    const auto organizations = (*store)->organizations();
    ASSERT_EQ(organizations.size(), 1U);
    EXPECT_EQ(organizations[0].name, "Kept");
    EXPECT_FALSE((*store)->notices().notifications(organizations[0].id).webhook);
}

TEST_F(SqliteOpeningTest, ADamagedFileIsRefusedAndLeftAlone) {
    std::filesystem::create_directory(folder());
    const std::string content(8192, 'x');
    std::ofstream(folder() / "agentsd.sqlite") << content;
    EXPECT_EQ(refusal(), "store_damaged");
    EXPECT_EQ(std::filesystem::file_size(folder() / "agentsd.sqlite"), content.size());
}

TEST_F(SqliteOpeningTest, AnotherProgramsFileIsRefused) {
    std::filesystem::create_directory(folder());
    std::ofstream(folder() / "agentsd.sqlite").flush();
    Database(databaseFile(folder()), Database::Mode::Writer).execute("CREATE TABLE other (id INTEGER)");
    EXPECT_EQ(refusal(), "store_damaged");
}

TEST_F(SqliteOpeningTest, AFileInPlaceOfTheFolderIsRefused) {
    std::ofstream(folder()) << "a file";
    EXPECT_EQ(refusal(), "store_not_writable");
}

TEST_F(SqliteOpeningTest, AFolderWithoutTheRightToWriteIsRefused) {
    std::filesystem::create_directory(folder());
    ::chmod(folder().c_str(), 0555);
    ::chmod(folder().parent_path().c_str(), 0755);
    const bool root = geteuid() == 0; // may write everywhere, so another user tries
    if (root) {
        ASSERT_EQ(seteuid(65534), 0);
    }
    EXPECT_EQ(refusal(), "store_not_writable");
    if (root) {
        ASSERT_EQ(seteuid(0), 0);
    }
    ::chmod(folder().c_str(), 0755);
}

} // namespace ud::service
