// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/http/servedworld.h"

#include <boost/json.hpp>
#include <gtest/gtest.h>
#include <random>
#include <set>
#include <thread>

namespace ud::service::test {

namespace {

struct StreamEvent {
    std::string name;
    std::string id;
    json::value data;
};

/// A reader of the event stream.
class StreamClient {
public:
    StreamClient(const ServedWorld& world, Caller caller, const std::string& lastEventId = {},
                 int receiveBuffer = 0)
        : m_client(world.port(), receiveBuffer) {
        m_client.send(requestText("GET /v1/runs/stream", world.token(caller), {},
                                  lastEventId.empty() ? "" : "Last-Event-ID: " + lastEventId + "\r\n"));
    }

    /// The head and the first comment; afterwards no change is missed.
    std::string connected() { return m_client.readUntil(": connected\n\n").value_or(""); }

    /// The next event; nullopt where the stream has ended.
    std::optional<StreamEvent> next() {
        for (;;) {
            auto text = m_client.readUntil("\n\n");
            if (!text)
                return std::nullopt;
            if (text->starts_with(':')) {
                ++comments;
                continue;
            }
            return parsed(*text);
        }
    }
    bool comment() { return m_client.readUntil("\n\n").value_or("").starts_with(':'); }
    void cut() { m_client.reset(); }

    int comments{0};

private:
    static StreamEvent parsed(const std::string& text) {
        const auto field = [&](const std::string& name) {
            const auto start = text.find(name + ": ");
            if (start == std::string::npos)
                return std::string();
            const auto from = start + name.size() + 2;
            return text.substr(from, text.find('\n', from) - from);
        };
        auto data = parseJson(field("data"));
        EXPECT_TRUE(data.ok()) << text;
        return {field("event"), field("id"), data ? *data : json::value()};
    }

    RawClient m_client;
};

void cancel(const ServedWorld& world, const std::string& id) {
    EXPECT_EQ(world.call(Caller::Admin, "POST", "/v1/runs/" + id + "/cancel").status, 200);
}

} // namespace

TEST(Stream, TellsWhatChangesFromNowOn) {
    ServedWorld world;
    StreamClient stream(world, Caller::Viewer);
    const std::string head = stream.connected();
    EXPECT_NE(head.find("HTTP/1.1 200 OK\r\n"), std::string::npos);
    EXPECT_NE(head.find("Content-Type: text/event-stream\r\n"), std::string::npos);
    const auto run = world.startRun("new");
    const auto started = stream.next();
    ASSERT_TRUE(started);
    EXPECT_EQ(started->name, "runs");
    EXPECT_EQ(started->data.at("as_of").as_string(), started->id);
    EXPECT_TRUE(started->data.as_object().contains("server_time"));
    EXPECT_EQ(started->data.at("changed").at(0).at("id").as_string(), run.id);
    EXPECT_TRUE(started->data.at("ended").as_array().empty());
    cancel(world, run.id);
    const auto ended = stream.next();
    ASSERT_TRUE(ended);
    EXPECT_EQ(ended->data.at("ended").at(0).at("status"), "cancelled");
    EXPECT_GT(ended->id, started->id);
}

TEST(Stream, IsOfOneOrganizationOnly) {
    ServedWorld world;
    StreamClient foreign(world, Caller::Foreign);
    foreign.connected();
    world.startRun("secret");
    EXPECT_EQ(
        world.call(Caller::Foreign, "POST", "/v1/runs", R"({"agent_id":")" + world.foreignAgentId + "\"}")
            .status,
        202);
    const auto event = foreign.next();
    ASSERT_TRUE(event);
    ASSERT_EQ(event->data.at("changed").as_array().size(), 1U);
    EXPECT_NE(event->data.at("changed").at(0).at("label"), "secret");
}

TEST(Stream, AskedForWithoutATokenIsRefused) {
    ServedWorld world;
    RawClient client(world.port());
    client.send(requestText("GET /v1/runs/stream"));
    EXPECT_EQ(client.read()->status, 401);
}

TEST(Stream, ResumesWithoutAGapUnderChanges) {
    constexpr int runs = 300;
    ServedWorld world;
    const auto first = world.store->position(world.owner.organizationId);
    std::atomic<bool> done{false};
    std::map<std::string, std::string> truth;
    std::thread worker([&] {
        for (int i = 0; i < runs; ++i) {
            const std::string id = world.startRun(std::to_string(i)).id;
            truth[id] = "queued";
            if (i % 3 == 0) {
                cancel(world, id);
                truth[id] = "cancelled";
            }
        }
        done = true;
    });
    std::string last = std::to_string(first);
    std::map<std::string, std::string> seen;
    std::mt19937 random(5);
    std::int64_t reached = 0;
    while (!done || reached < world.store->position(world.owner.organizationId)) {
        StreamClient stream(world, Caller::Viewer, last);
        stream.connected();
        for (auto left = 1 + random() % 4; left > 0; --left) {
            if (done && reached >= world.store->position(world.owner.organizationId))
                break;
            const auto event = stream.next();
            ASSERT_TRUE(event);
            ASSERT_EQ(event->name, "runs");
            EXPECT_GT(std::stoll(event->id), reached);
            std::set<std::string> told;
            for (const char* list : {"changed", "ended"}) {
                for (const auto& run : event->data.at(list).as_array()) {
                    const std::string id(run.at("id").as_string());
                    EXPECT_TRUE(told.insert(id).second) << "told twice in one event";
                    seen[id] = std::string(run.at("status").as_string());
                }
            }
            last = event->id;
            reached = std::stoll(last);
        }
        if (random() % 2 == 0)
            stream.cut();
    }
    worker.join();
    EXPECT_EQ(seen, truth);
    EXPECT_TRUE(waitFor([&] { return world.hub->readers() == 0; }));
}

TEST(Stream, WhatCannotBeResumedIsListedAgain) {
    ServedWorld world;
    for (const std::string& id : {std::string("nonsense"), std::string("99999999")}) {
        StreamClient stream(world, Caller::Viewer, id);
        const auto event = (stream.connected(), stream.next());
        ASSERT_TRUE(event);
        EXPECT_EQ(event->name, "resync");
        world.startRun();
        const auto after = stream.next();
        ASSERT_TRUE(after);
        EXPECT_EQ(after->name, "runs");
        EXPECT_GT(after->id, event->id);
    }
    const auto old = world.store->position(world.owner.organizationId);
    world.startRun();
    world.clock.move(std::chrono::minutes(11));
    StreamClient stream(world, Caller::Viewer, std::to_string(old));
    stream.connected();
    EXPECT_EQ(stream.next()->name, "resync");
}

TEST(Stream, EndsWithItsToken) {
    ServedWorld world;
    const auto [token, secret] = world.addToken(Role::Viewer);
    RawClient client(world.port());
    client.send(requestText("GET /v1/runs/stream", secret));
    ASSERT_TRUE(client.readUntil(": connected\n\n"));
    EXPECT_EQ(world.call(Caller::Owner, "DELETE", "/v1/tokens/" + token.id).status, 204);
    EXPECT_TRUE(client.closed());
    EXPECT_TRUE(waitFor([&] { return world.hub->readers() == 0; }));
}

TEST(Stream, IsKeptAliveByComments) {
    ServedWorld world({}, {milliseconds(5), milliseconds(30), milliseconds(10)});
    StreamClient stream(world, Caller::Viewer);
    stream.connected();
    EXPECT_TRUE(stream.comment());
    EXPECT_TRUE(stream.comment());
    world.startRun();
    EXPECT_TRUE(stream.next());
}

TEST(Stream, AReaderThatDoesNotReadIsDisconnected) {
    ServedWorld world(ServedWorld::withLimits(shortLimits()));
    StreamClient quick(world, Caller::Viewer);
    quick.connected();
    StreamClient slow(world, Caller::Viewer, {}, 2048);
    slow.connected();
    ASSERT_TRUE(waitFor([&] { return world.hub->readers() == 2; }));
    std::atomic<bool> stop{false};
    std::thread reader([&] {
        while (!stop && quick.next()) {
        }
    });
    const std::string ids = [&] {
        std::string list;
        for (int i = 0; i < 400; ++i)
            list += (i > 0 ? ",\"" : "\"") + world.startRun(std::string(200, 'x')).id + '"';
        return list;
    }();
    int round = 0;
    const bool gone = waitFor([&] {
        // Every round changes 400 runs, so that the socket's buffers fill.
        const auto until = toRfc3339(world.clock.now() + std::chrono::hours(1 + ++round % 5));
        const auto page = world.store->runs(world.owner.organizationId, {{}, {}, {}, 400, {}});
        const auto done = world.store->write([&](Transaction& t) {
            for (const auto& run : page->runs) {
                if (!t.expectRun(world.owner, run.id,
                                 Expectation{*timeFromRfc3339(until), std::string(2000, 'n')}))
                    return false;
            }
            return true;
        });
        return !done.ok() || world.hub->readers() == 1;
    });
    EXPECT_TRUE(gone);
    EXPECT_EQ(world.hub->readers(), 1U);
    stop = true;
    world.startRun("the last one");
    world.hub->stop();
    reader.join();
}

TEST(Stream, ManyReadersGetTheSame) {
    constexpr int readers = 200;
    ServedWorld world;
    std::vector<std::unique_ptr<StreamClient>> streams;
    for (int i = 0; i < readers; ++i) {
        streams.push_back(std::make_unique<StreamClient>(world, i % 2 == 0 ? Caller::Viewer : Caller::Admin));
        ASSERT_FALSE(streams.back()->connected().empty());
    }
    const std::string id = world.startRun("for all").id;
    for (auto& stream : streams) {
        const auto event = stream->next();
        ASSERT_TRUE(event);
        EXPECT_EQ(event->data.at("changed").at(0).at("id").as_string(), id);
    }
}

TEST(Stream, EndsWhenTheServerStops) {
    ServedWorld world;
    StreamClient stream(world, Caller::Viewer);
    stream.connected();
    world.server->stop();
    EXPECT_FALSE(stream.next());
    EXPECT_EQ(world.server->connections(), 0U);
}

} // namespace ud::service::test
