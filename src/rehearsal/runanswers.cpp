// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runjson.h"
#include "rehearsal/practiceanswers.h"

#include <boost/json.hpp>

#include <algorithm>
#include <cctype>

namespace ud::practice {

namespace {

constexpr std::int64_t usualLimit = 200;
constexpr std::int64_t largestLimit = 10'000;

bool statusWanted(const std::string& wanted, RunStatus status) {
    if (wanted.empty() || wanted == "active")
        return isActive(status);
    if (wanted == "terminal" || wanted == "all")
        return wanted == "all" || isTerminal(status);
    return ("," + wanted + ",").find("," + std::string(toText(status)) + ",") != std::string::npos;
}

std::string lower(std::string text) {
    std::ranges::transform(text, text.begin(), [](unsigned char c) { return std::tolower(c); });
    return text;
}

bool textWanted(const std::string& wanted, const Run& run) {
    return wanted.empty() ||
           lower(run.agentName + '\n' + run.label + '\n' + run.id).find(lower(wanted)) != std::string::npos;
}

bool personWanted(const PracticeRequest& request, const Run& run) {
    const std::string starter = request.parameter("started_by");
    const std::string stopper = request.parameter("stopped_by");
    const std::string reason = request.parameter("reason");
    return (starter.empty() || starter == run.startedBy.name) &&
           (stopper.empty() || (run.stop && stopper == run.stop->requestedBy.name)) &&
           (reason.empty() || (run.stop && run.stop->reason && reason == toText(*run.stop->reason)));
}

/// What a list is ordered by: active ones oldest first, others newest first.
struct Place {
    std::int64_t at;
    std::string id;
    auto operator<=>(const Place&) const = default;
};

Place placeOf(const Run& run, bool oldestFirst) {
    return {oldestFirst ? toMilliseconds(run.queuedAt) : -toMilliseconds(run.endedAt.value_or(run.queuedAt)),
            run.id};
}

std::optional<Place> placeFromText(const std::string& cursor) {
    const auto mark = cursor.find('.');
    if (mark == std::string::npos)
        return std::nullopt;
    return Place{numberOr(cursor.substr(0, mark), 0), cursor.substr(mark + 1)};
}

template<class T>
json::array newest(const std::vector<T>& all, const PracticeRequest& request) {
    const std::int64_t after = numberOr(request.parameter("after"), 0);
    const std::int64_t most = numberOr(request.parameter("limit"), std::ssize(all));
    json::array array;
    for (auto i = std::max<std::int64_t>(0, std::ssize(all) - most); i < std::ssize(all); ++i) {
        const T& each = all[static_cast<std::size_t>(i)];
        if (each.seq > after)
            array.push_back(toJson(each));
    }
    return array;
}

} // namespace

Result<PracticeReply> listRuns(PracticeWorld& world, const PracticeRequest& request, const std::string&) {
    const std::string wanted = request.parameter("status");
    std::string query;
    for (const auto& [name, value] : request.query)
        query += name + '=' + value + '&';
    const std::string etag = "W/\"" + positionText(world.runs.position()) + "-" +
                             std::to_string(std::hash<std::string>()(query)) + "\"";
    if (request.header("if-none-match") == etag)
        return PracticeReply{.status = 304, .type = {}, .body = {}, .headers = {{"ETag", etag}}};
    const bool oldestFirst =
        wanted.empty() || wanted == "active" ||
        (wanted != "all" && !statusWanted(wanted, RunStatus::Completed) &&
         !statusWanted(wanted, RunStatus::Cancelled) && !statusWanted(wanted, RunStatus::Failed));
    const auto from = placeFromText(request.parameter("cursor"));
    std::map<Place, const PracticeRun*> found;
    for (const auto& run : world.runs.all()) {
        const Place place = placeOf(run->run, oldestFirst);
        const std::string agent = request.parameter("agent_id");
        if (statusWanted(wanted, run->run.status) && textWanted(request.parameter("q"), run->run) &&
            (agent.empty() || agent == run->run.agentId) && personWanted(request, run->run) &&
            (!from || place > *from))
            found.emplace(place, run.get());
    }
    const auto limit =
        std::clamp<std::int64_t>(numberOr(request.parameter("limit"), usualLimit), 1, largestLimit);
    const Time now = world.clock.now();
    json::array runs;
    json::value next = nullptr;
    for (const auto& [place, run] : found) {
        if (std::ssize(runs) == limit)
            break;
        runs.push_back(toJson(world.shown(*run, now)));
        if (std::ssize(runs) == limit && std::ssize(found) > limit)
            next = std::to_string(place.at) + '.' + place.id;
    }
    PracticeReply reply = jsonReply(200, {{"runs", std::move(runs)},
                                          {"next_cursor", next},
                                          {"as_of", positionText(world.runs.position())},
                                          {"server_time", toRfc3339(now)}});
    reply.headers.emplace_back("ETag", etag);
    return reply;
}

Result<PracticeReply> readRun(PracticeWorld& world, const PracticeRequest&, const std::string& id) {
    const PracticeRun* run = world.runs.find(id);
    if (run == nullptr)
        return notFound();
    const Time now = world.clock.now();
    json::object body = toJson(world.shown(*run, now)).as_object();
    body["input"] = run->input;
    body["result"] = run->result;
    body["server_time"] = toRfc3339(now);
    return jsonReply(200, body);
}

Result<PracticeReply> listEvents(PracticeWorld& world, const PracticeRequest& request,
                                 const std::string& id) {
    const PracticeRun* run = world.runs.find(id);
    if (run == nullptr)
        return notFound();
    return jsonReply(200, {{"events", newest(run->events, request)}});
}

Result<PracticeReply> readLedger(PracticeWorld& world, const PracticeRequest& request,
                                 const std::string& id) {
    const PracticeRun* run = world.runs.find(id);
    if (run == nullptr)
        return notFound();
    return jsonReply(200, {{"entries", newest(run->entries, request)}, {"totals", toJson(run->run.credits)}});
}

Result<PracticeReply> openStream(PracticeWorld&, const PracticeRequest&, const std::string&) {
    PracticeReply reply;
    reply.type = "text/event-stream";
    reply.body = ": open\n\n";
    reply.stream = true;
    return reply;
}

} // namespace ud::practice
