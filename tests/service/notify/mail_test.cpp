// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/notify/base64.h"
#include "service/notify/mailaddress.h"
#include "service/notify/mailcredential.h"
#include "service/notify/mailmessage.h"
#include "testutils/temporaryfolder.h"

#include <algorithm>
#include <fstream>
#include <gtest/gtest.h>
#include <sstream>

namespace ud::service {
namespace {

TEST(MailAddress, PlainOnesAreTaken) {
    for (const char* address :
         {"ann@example.org", "a.b+c@mail.example.org", "o'hara@x-y.org", "root@localhost"})
        EXPECT_TRUE(isMailAddress(address)) << address;
}

TEST(MailAddress, WhatCouldBecomeSomethingElseIsRefused) {
    for (const char* address :
         {"", "ann", "@example.org", "ann@", "ann@example.org\r\nBcc: eve@example.org", "ann@example.org\n",
          "ann example@x.org", "<ann@example.org>", "\"ann x\"@example.org",
          "ann@example.org,eve@example.org", "ann@exam_ple.org", "ann@-x.org", "ann@x..org", ".ann@x.org",
          "a..b@x.org", "ann@[127.0.0.1]", "änn@example.org", "ann@example.org> SIZE=1"})
        EXPECT_FALSE(isMailAddress(address)) << address;
    EXPECT_FALSE(isMailAddress(std::string(65, 'a') + "@example.org"));
    EXPECT_FALSE(isMailAddress("ann@" + std::string(250, 'x') + ".org"));
}

/// Header lines, unfolded, and the decoded text.
struct Read {
    std::vector<std::string> headers;
    std::string text;
};

Read read(const std::string& mail) {
    Read out;
    const std::size_t end = mail.find("\r\n\r\n");
    std::istringstream head(mail.substr(0, end + 2));
    for (std::string line; std::getline(head, line);) {
        EXPECT_TRUE(line.ends_with('\r')) << line;
        line.pop_back();
        EXPECT_LE(line.size(), 78U);
        if (line.starts_with(' '))
            out.headers.back() += line;
        else
            out.headers.push_back(line);
    }
    std::string body = mail.substr(end + 4);
    body.erase(std::remove_if(body.begin(), body.end(), [](char c) { return c == '\r' || c == '\n'; }),
               body.end());
    out.text = fromBase64(body).value_or("no base64");
    return out;
}

TEST(MailMessage, NothingInItBecomesAHeaderOrACommand) {
    MailMessage message{"0190", "agents@example.org",   {"ann@example.org", "bo@example.org"}, {},
                        {},     timeFromMilliseconds(0)};
    message.subject = "Done\r\nBcc: eve@example.org\r\n\r\nHello";
    message.text = "a\n.\nQUIT\nFrom: eve\n";
    const std::string mail = toMail(message);
    EXPECT_EQ(mail.find("eve"), std::string::npos);
    EXPECT_EQ(mail.find("\r\n.\r\n"), std::string::npos);
    const Read got = read(mail);
    EXPECT_EQ(got.headers.size(), 9U) << mail;
    EXPECT_EQ(got.text, "a\r\n.\r\nQUIT\r\nFrom: eve\r\n");
    EXPECT_EQ(got.headers.at(0), "Date: Thu, 1 Jan 1970 00:00:00 +0000");
    EXPECT_EQ(got.headers.at(2), "To: <ann@example.org>, <bo@example.org>");
    EXPECT_EQ(got.headers.at(3), "Message-ID: <0190@example.org>");
}

TEST(MailMessage, ALongSubjectIsCutBetweenCharacters) {
    MailMessage message{"0190", "agents@example.org", {"ann@example.org"}, {}, {}, timeFromMilliseconds(0)};
    for (int i = 0; i < 60; ++i)
        message.subject += "ä€";
    std::string subject;
    for (const std::string& header : read(toMail(message)).headers) {
        if (!header.starts_with("Subject: "))
            continue;
        std::istringstream words(header.substr(9));
        for (std::string word; words >> word;) {
            ASSERT_TRUE(word.starts_with("=?UTF-8?B?") && word.ends_with("?="));
            const std::string part = fromBase64(word.substr(10, word.size() - 12)).value();
            EXPECT_NE(static_cast<unsigned char>(part.front()) & 0xc0, 0x80) << "begins within a character";
            subject += part;
        }
    }
    EXPECT_EQ(subject, message.subject);
}

TEST(MailCredential, IsTheFirstLine) {
    const testutils::TemporaryFolder folder;
    const auto file = folder.path() / "credential";
    std::ofstream(file) << "ann:pass:word\nmore\n";
    ASSERT_TRUE(readMailCredential(file));
    EXPECT_EQ(readMailCredential(file)->user, "ann");
    EXPECT_EQ(readMailCredential(file)->password, "pass:word");
    for (const char* wrong : {"", "ann\n", ":word\n", "ann:\n"}) {
        std::ofstream(file) << wrong;
        EXPECT_FALSE(readMailCredential(file)) << wrong;
    }
    EXPECT_FALSE(readMailCredential(folder.path() / "none"));
}

} // namespace
} // namespace ud::service
