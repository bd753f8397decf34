// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/demo/siteserver.h"
#include "service/http/rawclient.h"
#include "testutils/temporaryfolder.h"

#include <fstream>
#include <gtest/gtest.h>

namespace ud::service {
namespace {

using test::RawAnswer;
using test::RawClient;

class Site : public testing::Test {
protected:
    Site() {
        const auto folder = m_folder.path() / "site";
        std::filesystem::create_directories(folder / "sub");
        std::ofstream(m_folder.path() / "secret.html") << "secret";
        std::ofstream(folder / "index.html") << "<h1>Home</h1>";
        std::ofstream(folder / "style.css") << "h1 {}";
        std::ofstream(folder / "sub" / "index.html") << "sub";
        server = std::move(*SiteServer::serve(folder, 0));
    }
    std::optional<RawAnswer> ask(const std::string& request) const {
        RawClient client(server->port());
        client.send(request + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
        return client.read(request.starts_with("HEAD"));
    }

    std::unique_ptr<SiteServer> server;

private:
    testutils::TemporaryFolder m_folder;
};

TEST_F(Site, ServesTheFilesOfItsFolder) {
    EXPECT_EQ(server->url(), "http://127.0.0.1:" + std::to_string(server->port()) + "/index.html");
    const auto home = ask("GET /index.html?x=1");
    ASSERT_TRUE(home);
    EXPECT_EQ(home->status, 200);
    EXPECT_EQ(home->body, "<h1>Home</h1>");
    EXPECT_TRUE(home->has("text/html"));
    EXPECT_TRUE(ask("GET /style.css")->has("text/css"));
    EXPECT_EQ(ask("GET /sub/")->body, "sub");
    const auto head = ask("HEAD /index.html");
    ASSERT_TRUE(head);
    EXPECT_EQ(head->status, 200);
}

TEST_F(Site, ServesNothingElse) {
    for (const char* target :
         {"/gone.html", "/sub", "/../secret.html", "/sub/../../secret.html", "x", "//../secret.html"}) {
        const auto answer = ask(std::string("GET ") + target);
        ASSERT_TRUE(answer) << target;
        EXPECT_EQ(answer->status, 404) << target;
        EXPECT_EQ(answer->body.find("secret"), std::string::npos) << target;
    }
}

TEST_F(Site, TakesAnotherPortWhereTheWantedOneIsTaken) {
    const testutils::TemporaryFolder other;
    const auto second = SiteServer::serve(other.path(), server->port());
    ASSERT_TRUE(second.ok());
    EXPECT_NE((*second)->port(), server->port());
}

TEST_F(Site, AClientThatLeavesOrTalksNonsenseHarmsNobody) {
    {
        RawClient client(server->port());
        client.send("GET /index.html HT");
        client.reset();
    }
    {
        RawClient client(server->port());
        client.send("\x16\x03\x01 nonsense\r\n\r\n");
        EXPECT_TRUE(client.closed());
    }
    EXPECT_EQ(ask("GET /index.html")->status, 200);
}

} // namespace
} // namespace ud::service
