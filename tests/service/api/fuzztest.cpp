// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/api/apiworld.h"

#include <boost/json.hpp>
#include <gtest/gtest.h>
#include <random>

namespace ud::service::test {

namespace {

/// Makes requests that are near the valid ones: a route, now and then bent in one or more places.
class RequestFuzzer {
public:
    RequestFuzzer(const ApiWorld& world, unsigned int seed)
        : m_world(world)
        , m_random(seed) {}

    Request next() {
        Request request;
        const auto routes = Api::routes();
        const Route& route = routes[below(routes.size())];
        request.method =
            chance(12) ? pick({"GET", "PUT", "BREW", "", "post", "DELETE"}) : std::string(route.method);
        request.path = path(std::string(route.pattern));
        for (std::size_t i = chance(3) ? below(4) : 0; i > 0; --i)
            request.query.emplace(pick({"limit", "status", "cursor", "q", "months", "after", "month", "x"}),
                                  value());
        headers(request);
        request.body = chance(8) ? noise(below(200)) : body();
        request.remoteAddress = "2001:db8::" + std::to_string(++m_count);
        request.requestId = std::to_string(m_count);
        return request;
    }

private:
    std::size_t below(std::size_t limit) { return limit == 0 ? 0 : m_random() % limit; }
    bool chance(std::size_t oneIn) { return below(oneIn) == 0; }
    std::string pick(std::vector<std::string> items) { return items[below(items.size())]; }

    std::string noise(std::size_t length) {
        std::string text;
        for (std::size_t i = 0; i < length; ++i)
            text += static_cast<char>(m_random());
        return text;
    }

    std::string id() {
        return pick({m_world.runId, m_world.agentId, m_world.foreignAgentId, m_world.spareTokenId, "x", "",
                     "0190b0a0-0000-7000-8000-000000000001", "%00", "..", "' OR 1=1 --"});
    }

    std::string value() {
        return pick({id(), "0", "-1", "99999999999999999999", "1e3", "active", "all,all", "2026-11",
                     "2026-99", std::string(300, 'x'), "\xc3\xa4", "a\nb", "%", "'\"", ""});
    }

    std::string path(std::string pattern) {
        const auto place = pattern.find("{id}");
        if (place != std::string::npos)
            pattern.replace(place, 4, id());
        if (chance(15))
            pattern.insert(below(pattern.size() + 1), noise(1 + below(3)));
        return pattern;
    }

    void headers(Request& request) {
        if (!chance(8))
            request.headers["authorization"] = "Bearer " + m_world.token(allCallers[1 + below(7)]);
        if (!chance(10))
            request.headers["content-type"] =
                pick({"application/json", "application/json; charset=utf-8", "application/json", "text/plain",
                      "", "application/jsonx"});
        if (chance(4))
            request.headers["idempotency-key"] =
                chance(3) ? noise(below(300)) : "key" + std::to_string(below(50));
        if (chance(10))
            request.headers["last-event-id"] = value();
        if (chance(10))
            request.headers["if-none-match"] = value();
    }

    json::value jsonValue(int depth) {
        switch (below(depth > 0 ? 9 : 6)) {
        case 0:
            return nullptr;
        case 1:
            return chance(2);
        case 2:
            return static_cast<std::int64_t>(m_random()) - 2'000'000'000;
        case 3:
            return static_cast<double>(m_random()) / 7.0;
        case 4:
        case 5:
            return json::value(id());
        case 6:
            return json::array{jsonValue(depth - 1), jsonValue(depth - 1)};
        default:
            return json::object{{"message", jsonValue(depth - 1)}, {pick({"skill", "name", "x/~"}), 1}};
        }
    }

    std::string body() {
        json::object object;
        const std::vector<std::string> names{"agent_id", "label",      "name",   "role",    "time_zone",
                                             "until",    "run_ids",    "reason", "message", "allowance",
                                             "engine",   "command",    "note",   "input",   "enabled",
                                             "unknown",  "max_credits"};
        if (chance(2))
            object["agent_id"] = m_world.agentId;
        for (std::size_t i = chance(3) ? 0 : below(5); i > 0; --i)
            object[pick(names)] = jsonValue(3);
        std::string text = writeJson(object);
        if (chance(6) && !text.empty())
            text[below(text.size())] = static_cast<char>(m_random());
        if (chance(20))
            text = std::string(below(80), '[') + text;
        return text;
    }

    const ApiWorld& m_world;
    std::mt19937 m_random;
    int m_count{0};
};

/// Words that only the inside of the service would bring into an answer.
bool leaks(const std::string& text) {
    for (const char* word : {"/tmp/", "/home", "/usr", "sqlite", "SQLITE", "SELECT", "INSERT", "UPDATE",
                             "FROM runs", ".cpp", ".h:", "std::", "exception", "what()", "0x"}) {
        if (text.find(word) != std::string::npos)
            return true;
    }
    return false;
}

} // namespace

TEST(Fuzz, EveryErrorIsAProblemThatTellsNothingOfTheInside) {
    ApiWorld world;
    RequestFuzzer fuzzer(world, 20261122);
    std::map<int, int> seen;
    for (int i = 0; i < 10'000; ++i) {
        const Request request = fuzzer.next();
        const Response response = world.api->handle(request);
        ++seen[response.status];
        if (response.status < 400)
            continue;
        ASSERT_FALSE(problemCode(response).empty())
            << i << ": " << request.method << ' ' << request.path << '\n'
            << request.body << '\n'
            << response.body;
        EXPECT_NE(response.status, 500) << request.method << ' ' << request.path << '\n' << request.body;
        EXPECT_FALSE(leaks(response.body)) << response.body;
    }
    for (const int status : {200, 202, 400, 401, 403, 404, 405, 415, 422})
        EXPECT_GT(seen[status], 0) << status;
}

} // namespace ud::service::test
