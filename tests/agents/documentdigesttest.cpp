// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agents/programrun.h"

#include <boost/json.hpp>
#include <chrono>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <gmock/gmock.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace ud::agents::test {

namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::IsEmpty;

constexpr int sampleDocuments = 15;
constexpr int samplePdfs = 2;

/// A folder of this test's own.
class DocumentDigest : public testing::Test {
protected:
    void SetUp() override {
        std::string name = (std::filesystem::temp_directory_path() / "ud-digest-XXXXXX").string();
        ASSERT_NE(::mkdtemp(name.data()), nullptr);
        folder = name;
    }
    void TearDown() override { std::filesystem::remove_all(folder); }
    void write(const std::string& name, const std::string& text) const {
        std::ofstream(folder / name) << text;
    }
    [[nodiscard]] json::object input() const { return {{"folder", folder.string()}}; }

    std::filesystem::path folder;
};

} // namespace

TEST_F(DocumentDigest, readsTheSamplesAndMetersThem) {
    if (::access("/usr/bin/pdftotext", X_OK) != 0)
        GTEST_SKIP() << "pdftotext (package poppler-utils) is not installed";
    const ProgramEnd end = runWith("document-digest", json::object{{"folder", "documents"}, {"passes", 2}});
    ASSERT_EQ(end.exitCode, 0) << end.errors;
    const json::value result = end.result();
    EXPECT_THAT(result.at("problems").as_array(), IsEmpty());
    ASSERT_EQ(result.at("documents").as_array().size(), static_cast<std::size_t>(sampleDocuments));
    for (const json::value& document : result.at("documents").as_array()) {
        EXPECT_EQ(document.at("summary").as_array().size(), 3U) << json::serialize(document);
        EXPECT_GE(document.at("key_terms").as_array().size(), 5U);
        EXPECT_GT(document.at("words").to_number<int>(), 200);
    }
    EXPECT_EQ(end.credits().message, Credits::fromThousandths(sampleDocuments * (1000 + 2 * 200)));
    EXPECT_EQ(end.credits().skill, Credits::fromWhole(samplePdfs));
    EXPECT_THAT(std::string(result.at("report").as_string()),
                AllOf(HasSubstr("# Digest of documents"), HasSubstr("## Moving the spare parts warehouse"),
                      HasSubstr("## Delivery times of spare parts")));
}

TEST_F(DocumentDigest, saysThatPdfsNeedPdfToText) {
    const ProgramEnd end =
        ProgramRun("document-digest", R"({"run_id":"1","input":{"folder":"documents/reports"}})", {},
                   {"PATH=/nowhere"})
            .end();
    ASSERT_EQ(end.exitCode, 0) << end.errors;
    ASSERT_EQ(end.result().at("problems").as_array().size(), 1U);
    EXPECT_THAT(std::string(end.result().at("problems").at(0).as_string()),
                AllOf(HasSubstr("delivery-times.pdf"), HasSubstr("pdftotext is not installed")));
    EXPECT_EQ(end.credits().skill, Credits()) << "what was not read costs nothing";
}

TEST_F(DocumentDigest, summariesAreSentencesOfTheDocument) {
    write("a.txt", "The oven heats the bakery and the bread. Many people like the fresh bread of the bakery. "
                   "The oven of the bakery needs a repair soon. Rain falls on most days of the year.");
    const json::value result =
        runWith("document-digest", json::object{{"folder", folder.string()}, {"sentences", 2}}).result();
    const auto& summary = result.at("documents").at(0).at("summary").as_array();
    ASSERT_EQ(summary.size(), 2U);
    for (const json::value& sentence : summary)
        EXPECT_THAT(std::string(sentence.as_string()), HasSubstr("bakery"));
}

TEST_F(DocumentDigest, survivesStrangeFiles) {
    write("empty.txt", "");
    write("latin1.txt", "Die Gr\xf6\xdf"
                        "e der Halle ist bekannt. Mehr wei\xdf man dar\xfc"
                        "ber nicht zu sagen.");
    write("binary.md", std::string("\0\1\2\xff\xfe", 5));
    write("fake.pdf", "this is no PDF");
    write("ignored.docx", "not asked for");
    const ProgramEnd end = runWith("document-digest", input());
    ASSERT_EQ(end.exitCode, 0) << end.errors;
    const json::value result = end.result();
    EXPECT_EQ(result.at("documents").as_array().size() + result.at("problems").as_array().size(), 4U);
    EXPECT_THAT(json::serialize(result.at("problems")), AllOf(HasSubstr("fake.pdf"), HasSubstr("empty.txt")));
}

TEST_F(DocumentDigest, readsAtMostTheDocumentsAskedFor) {
    for (const char* name : {"a.txt", "b.txt", "c.txt"})
        write(name, "One sentence of some seven plain words.");
    const ProgramEnd end =
        runWith("document-digest", json::object{{"folder", folder.string()}, {"documents", 2}});
    EXPECT_EQ(end.result().at("documents").as_array().size(), 2U);
}

TEST_F(DocumentDigest, keepsItsResultSmall) {
    for (int i = 0; i < 120; ++i) {
        write(std::to_string(i) + ".txt",
              std::string(300, 'a') + " one two three four five " + std::string(9000, 'b'));
        write(std::to_string(i) + ".pdf", "no PDF");
    }
    const ProgramEnd end =
        runWith("document-digest", json::object{{"folder", folder.string()}, {"documents", 1000}});
    const json::value result = end.result();
    EXPECT_LT(writeJson(result).size(), 256U * 1024U);
    EXPECT_EQ(result.at("documents").as_array().size() +
                  result.at("documents_omitted").to_number<std::size_t>(),
              120U);
    EXPECT_GT(result.at("documents_omitted").to_number<int>(), 0);
    EXPECT_EQ(result.at("problems").as_array().back(), "And 20 more.");
}

TEST_F(DocumentDigest, namesWhatIsWrong) {
    const auto errors = [](const json::object& given) { return runWith("document-digest", given).errors; };
    EXPECT_THAT(errors({{"folder", "/no/such/folder"}}), HasSubstr("\"/no/such/folder\" does not exist"));
    EXPECT_THAT(errors({{"folder", 5}}), HasSubstr("\"folder\": Text is expected here."));
    EXPECT_THAT(errors({{"folder", "documents"}, {"passes", -1}}), HasSubstr("\"passes\""));
    EXPECT_THAT(errors({{"folder", "rosters/ward-small.json"}}), HasSubstr("is not a folder"));
    EXPECT_THAT(errors(input()), HasSubstr("holds no .txt, .md or .pdf document"));
    write("fake.pdf", "this is no PDF");
    EXPECT_THAT(errors(input()), HasSubstr("None of the documents could be read."));
}

TEST_F(DocumentDigest, stopsWhenTold) {
    ProgramRun run("document-digest",
                   R"({"run_id":"1","input":{"folder":"documents","passes":1000000,"resamples":1000000}})");
    ASSERT_TRUE(run.waitForOutput("Summary of reports"));
    run.sendSignal(SIGTERM);
    EXPECT_EQ(run.end().signal, SIGTERM);
}

TEST_F(DocumentDigest, leavesNoPdfToTextBehindWhenStopped) {
    ::prctl(PR_SET_CHILD_SUBREAPER, 1); // so that the grandchild's end can be seen
    write("a.pdf", "");
    const std::filesystem::path pidFile = folder / "pid";
    write("pdftotext", "#!/bin/sh\necho $$ > " + pidFile.string() + "\nexec sleep 3600\n");
    std::filesystem::permissions(folder / "pdftotext", std::filesystem::perms::owner_all);
    ProgramRun run("document-digest", writeJson(json::object{{"run_id", "1"}, {"input", input()}}), {},
                   {"PATH=" + folder.string()});
    pid_t child = 0;
    const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(30);
    while (!(std::ifstream(pidFile) >> child) && std::chrono::steady_clock::now() < deadline)
        std::this_thread::yield();
    ASSERT_GT(child, 0);
    run.sendSignal(SIGTERM);
    EXPECT_EQ(run.end().signal, SIGTERM);
    int status = 0;
    ASSERT_EQ(::waitpid(child, &status, 0), child);
    EXPECT_TRUE(WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL);
}

} // namespace ud::agents::test
