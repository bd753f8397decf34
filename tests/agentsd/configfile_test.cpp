// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agentsd/configfile.h"
#include "testutils/temporaryfolder.h"

#include <fstream>
#include <gtest/gtest.h>

namespace ud::service {
namespace {

class ConfigFile : public testing::Test {
protected:
    Result<Configuration> read(const std::string& text) {
        std::ofstream(file()) << text;
        return readConfiguration(file());
    }
    /// A credential of a mail server, in a file.
    std::filesystem::path credential() const {
        const auto path = m_folder.path() / "credential";
        std::ofstream(path) << "ann:pass:word\n";
        return path;
    }
    std::filesystem::path file() const { return m_folder.path() / "agentsd.toml"; }

private:
    testutils::TemporaryFolder m_folder;
};

TEST_F(ConfigFile, ReadsEverythingOfTheContract) {
    const auto read = this->read("[commands.document-digest]\n"
                                 "argv = [\"/bin/sh\", \"-c\", \"exit 0\"]\n"
                                 "timeout_s = 60\ngrace_s = 0.5\non_crash = \"requeue\"\nmax_attempts = 4\n"
                                 "environment = { TZ = \"UTC\" }\n"
                                 "[limits]\nrunning = 3\nrunning_per_organization = 2\n"
                                 "[logs]\nkeep_days = 7\n"
                                 "[notices]\nallow_private_targets = true\n"
                                 "[mail]\nurl = \"smtps://mail.example.org\"\nfrom = \"a@example.org\"\n"
                                 "credential_file = \"" +
                                 credential().string() + "\"\nstarttls = false\n");
    ASSERT_TRUE(read.ok()) << read.error().detail;
    const Command* command = read->find("document-digest");
    ASSERT_NE(command, nullptr);
    EXPECT_EQ(command->argv, (std::vector<std::string>{"/bin/sh", "-c", "exit 0"}));
    EXPECT_EQ(command->timeout, seconds(60));
    EXPECT_EQ(command->grace, milliseconds(500));
    EXPECT_TRUE(command->requeueOnCrash);
    EXPECT_EQ(command->maxAttempts, 4);
    EXPECT_EQ(command->environment, (std::vector<std::string>{"TZ=UTC"}));
    EXPECT_EQ(read->limits.running, 3);
    EXPECT_EQ(read->limits.runningPerOrganization, 2);
    EXPECT_EQ(read->keepLogs, std::chrono::days(7));
    EXPECT_EQ(read->find("other"), nullptr);
    EXPECT_TRUE(read->allowPrivateTargets);
    ASSERT_TRUE(read->mail.has_value());
    EXPECT_EQ(read->mail->url, "smtps://mail.example.org");
    EXPECT_EQ(read->mail->from, "a@example.org");
    EXPECT_EQ(read->mail->credentialFile, credential().string());
    EXPECT_FALSE(read->mail->startTls);
}

TEST_F(ConfigFile, LeavesTheContractsDefaults) {
    const auto read = this->read("[commands.sh]\nargv = [\"/bin/sh\"]\n");
    ASSERT_TRUE(read.ok());
    EXPECT_EQ(read->find("sh")->timeout, seconds(3600));
    EXPECT_EQ(read->find("sh")->grace, seconds(5));
    EXPECT_FALSE(read->find("sh")->requeueOnCrash);
    EXPECT_EQ(read->find("sh")->maxAttempts, 3);
    EXPECT_EQ(read->limits.running, 16);
    EXPECT_EQ(read->limits.runningPerOrganization, 8);
    EXPECT_EQ(read->keepLogs, std::chrono::days(90));
    EXPECT_FALSE(read->allowPrivateTargets);
    EXPECT_FALSE(read->mail.has_value());
}

TEST_F(ConfigFile, AMissingFileIsNamed) {
    const auto read = readConfiguration("/nowhere/agentsd.toml");
    ASSERT_FALSE(read.ok());
    EXPECT_EQ(read.error().kind, ErrorKind::Configuration);
    EXPECT_TRUE(read.error().detail.starts_with("/nowhere/agentsd.toml: "));
}

struct Refusal {
    const char* text;
    int line;
    const char* key;
};

class RefusedConfig : public ConfigFile, public testing::WithParamInterface<Refusal> {};

TEST_P(RefusedConfig, NamesFileLineAndKey) {
    const auto read = this->read(GetParam().text);
    ASSERT_FALSE(read.ok()) << GetParam().text;
    EXPECT_EQ(read.error().kind, ErrorKind::Configuration);
    const std::string begin = file().string() + ":" + std::to_string(GetParam().line) + ": " + GetParam().key;
    EXPECT_TRUE(read.error().detail.starts_with(begin)) << read.error().detail << "\nnot " << begin;
}

INSTANTIATE_TEST_SUITE_P(
    Table, RefusedConfig,
    testing::Values(
        Refusal{"colour = 1\n", 1, "colour: This key is unknown"},
        Refusal{"[limits]\nrunning = 4\nruning = 5\n", 3, "limits.runing: This key is unknown"},
        Refusal{"[limits]\nrunning = 0\n", 2, "limits.running: This must be a whole number"},
        Refusal{"[limits]\nrunning = \"4\"\n", 2, "limits.running: This must be a whole number"},
        Refusal{"limits = 3\n", 1, "limits: This must be a table"},
        Refusal{"[commands.a]\ntimeout_s = 3\n", 1, "commands.a.argv: A command needs argv"},
        Refusal{"[commands.a]\nargv = []\n", 2, "commands.a.argv: A command needs argv"},
        Refusal{"[commands.a]\nargv = \"/bin/sh\"\n", 2, "commands.a.argv: This must be a list"},
        Refusal{"[commands.a]\nargv = [\"/bin/sh\", 1]\n", 2, "commands.a.argv: This must be a list"},
        Refusal{"[commands.a]\nargv = [\"sh\"]\n", 2, "commands.a.argv: \"sh\" is not an absolute path"},
        Refusal{"[commands.a]\nargv = [\"/no/such\"]\n", 2, "commands.a.argv: \"/no/such\" does not exist"},
        Refusal{"[commands.a]\nargv = [\"/etc/passwd\"]\n", 2, "commands.a.argv: \"/etc/passwd\" cannot be"},
        Refusal{"[commands.a]\nargv = [\"/bin/sh\"]\non_crash = \"retry\"\n", 3, "commands.a.on_crash: "},
        Refusal{"[commands.a]\nargv = [\"/bin/sh\"]\ngrace_s = -1\n", 3, "commands.a.grace_s: "},
        Refusal{"[commands.a]\nargv = [\"/bin/sh\"]\nshell = true\n", 3, "commands.a.shell: This key"},
        Refusal{"[commands.a]\nargv = [\"/bin/sh\"]\nenvironment = { TZ = 1 }\n", 3,
                "commands.a.environment.TZ: This must be a text"},
        Refusal{"[commands.a]\nargv = [\"/bin/sh\"]\n[commands.a.environment]\nA = \"1\"\n\"B=C\" = \"1\"\n",
                5, "commands.a.environment.B=C: A variable's name"},
        Refusal{"[commands.a]\nargv = [\"/bin/sh\"]\n[commands.a.environment]\nA = \"1\\u0000\"\n", 4,
                "commands.a.environment.A: A variable's name"},
        Refusal{"[commands.a]\nargv = [\"/bin/sh\\u0000\"]\n", 2, "commands.a.argv: A text may not"},
        Refusal{"[logs]\nkeep_days = 0\n", 2, "logs.keep_days: This must be a whole number"},
        Refusal{"[logs]\nkeep = 1\n", 2, "logs.keep: This key is unknown"},
        Refusal{"[notices]\nallow_private_targets = 1\n", 2,
                "notices.allow_private_targets: This must be true"},
        Refusal{"[notices]\nallow = true\n", 2, "notices.allow: This key is unknown"},
        Refusal{"[mail]\nfrom = \"a@b.c\"\n", 1, "mail.url: A mail server is expected"},
        Refusal{"[mail]\nurl = \"https://b.c\"\nfrom = \"a@b.c\"\n", 2,
                "mail.url: A mail server is expected"},
        Refusal{"[mail]\nurl = \"smtp://u:p@b.c\"\nfrom = \"a@b.c\"\n", 2, "mail.url: User and password"},
        Refusal{"[mail]\nurl = \"smtp://b.c\"\nfrom = \"a@b.c\\r\\nBcc: x@y.z\"\n", 3,
                "mail.from: The sender"},
        Refusal{"[mail]\nurl = \"smtp://b.c\"\nfrom = \"a@b.c\"\ncredential_file = \"/no/such\"\n", 4,
                "mail.credential_file: \"/no/such\" cannot be read"},
        Refusal{"[mail]\nurl = \"smtp://b.c\"\nfrom = \"a@b.c\"\ncredential_file = \"/etc/hostname\"\n"
                "starttls = false\n",
                5, "mail.starttls: Without encryption"},
        Refusal{"[commands]\na = 1\n", 2, "commands.a: This must be a table"},
        Refusal{"\n[responses.main]\nbase_url = \"x\"\n", 2, "responses: Connections to a Responses API"},
        Refusal{"[limits\n", 1, "This is not valid TOML"}));

} // namespace
} // namespace ud::service
