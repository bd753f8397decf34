// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rehearsal/simulatedservice.h"

#include "core/runjson.h"
#include "rehearsal/practiceanswers.h"
#include "rehearsal/practicestage.h"

#include <array>
#include <boost/json.hpp>

namespace ud {

namespace {

using std::chrono::seconds;

// Offline: away for the last part of each turn.
constexpr seconds turn{45};
constexpr seconds firstSight{6}; // until the connection is lost for the first time
constexpr seconds away{15};

constexpr int lostAnswers = 3; // as often as the app sends by itself
constexpr milliseconds losingTakes{900};

constexpr std::array routes{
    practice::Route{"GET", "/v1/organization", Role::Viewer, practice::readOrganization},
    practice::Route{"PATCH", "/v1/organization", Role::Owner, practice::changeOrganization},
    practice::Route{"GET", "/v1/agents", Role::Viewer, practice::listAgents},
    practice::Route{"POST", "/v1/agents", Role::Owner, practice::addAgent},
    practice::Route{"PATCH", "/v1/agents/{}", Role::Owner, practice::changeAgent},
    practice::Route{"GET", "/v1/runs", Role::Viewer, practice::listRuns},
    practice::Route{"POST", "/v1/runs", Role::Admin, practice::beginRun},
    practice::Route{"POST", "/v1/runs/cancel", Role::Admin, practice::cancelRuns},
    practice::Route{"GET", "/v1/runs/stream", Role::Viewer, practice::openStream},
    practice::Route{"GET", "/v1/runs/{}", Role::Viewer, practice::readRun},
    practice::Route{"GET", "/v1/runs/{}/events", Role::Viewer, practice::listEvents},
    practice::Route{"GET", "/v1/runs/{}/ledger", Role::Viewer, practice::readLedger},
    practice::Route{"POST", "/v1/runs/{}/cancel", Role::Admin, practice::cancelRun},
    practice::Route{"PUT", "/v1/runs/{}/expectation", Role::Admin, practice::expectRun},
    practice::Route{"GET", "/v1/usage/monthly", Role::Viewer, practice::monthlyUsage},
    practice::Route{"GET", "/v1/usage/daily", Role::Viewer, practice::dailyUsage},
    practice::Route{"GET", "/v1/people", Role::Viewer, practice::listPeople},
    practice::Route{"GET", "/v1/notifications", Role::Admin, practice::readNotifications},
    practice::Route{"GET", "/v1/audit", Role::Admin, practice::listAudit},
    practice::Route{"GET", "/v1/tokens", Role::Owner, practice::listTokens},
    practice::Route{"POST", "/v1/tokens", Role::Owner, practice::addToken},
    practice::Route{"DELETE", "/v1/tokens/{}", Role::Owner, practice::deleteToken},
};

/// The id where \p path looks like \p pattern, empty where it has none; nullopt where it looks otherwise.
std::optional<std::string> match(std::string_view pattern, const std::string& path) {
    const auto hole = pattern.find("{}");
    if (hole == std::string_view::npos)
        return path == pattern ? std::optional(std::string()) : std::nullopt;
    const std::string_view tail = pattern.substr(hole + 2);
    if (path.size() <= hole + tail.size() || !path.starts_with(pattern.substr(0, hole)) ||
        !path.ends_with(tail))
        return std::nullopt;
    const std::string id = path.substr(hole, path.size() - hole - tail.size());
    return id.find('/') == std::string::npos ? std::optional(id) : std::nullopt;
}

Error forbidden() {
    return {ErrorKind::Forbidden, "forbidden", "The role of this token does not allow that.", {}, {}};
}

} // namespace

SimulatedService::SimulatedService(const Clock& clock, Scenario scenario, std::uint64_t seed)
    : m_clock(clock)
    , m_seed(seed) {
    play(scenario);
}

void SimulatedService::play(Scenario scenario) {
    m_world = std::make_unique<PracticeWorld>(scenario, m_clock, m_seed);
    m_kept.clear();
    setTheStage(*m_world);
}

void SimulatedService::passTime() {
    ud::passTime(*m_world, m_clock.now());
}

bool SimulatedService::reachable() const {
    if (m_world->scenario != Scenario::Offline)
        return true;
    const milliseconds played = m_clock.now() - m_world->begun;
    return played < firstSight || (played - firstSight) % turn >= away;
}

std::string SimulatedService::position() const {
    return practice::positionText(m_world->runs.position());
}

std::string SimulatedService::news(std::string& position) const {
    const auto from = practice::positionFromText(position);
    if (!from || *from > m_world->runs.position()) {
        position = this->position();
        return "event: resync\ndata: {}\n\n";
    }
    json::array changed;
    json::array ended;
    const Time now = m_clock.now();
    for (const PracticeRun* run : m_world->runs.since(*from))
        (isActive(run->run.status) ? changed : ended).push_back(toJson(m_world->shown(*run, now)));
    if (changed.empty() && ended.empty())
        return {};
    position = this->position();
    return "event: runs\nid: " + position + "\ndata: " +
           writeJson({{"as_of", position},
                      {"server_time", toRfc3339(now)},
                      {"changed", std::move(changed)},
                      {"ended", std::move(ended)}}) +
           "\n\n";
}

PracticeReply SimulatedService::answer(const PracticeRequest& request) {
    passTime();
    PracticeReply reply;
    if (!reachable())
        reply.fate = PracticeReply::Fate::Unreachable;
    else
        reply = letIn(request);
    reply.headers.emplace_back("X-Request-Id", "rehearsal-" + std::to_string(++m_requests));
    return reply;
}

/// In the order of the contract: is there such a thing, may this be asked at all, is the token known, may it.
PracticeReply SimulatedService::letIn(const PracticeRequest& request) {
    if (request.path == "/healthz")
        return jsonReply(200, {{"status", "ok"}, {"version", "rehearsal"}});
    bool known = false;
    for (const practice::Route& route : routes) {
        const auto id = match(route.path, request.path);
        if (!id)
            continue;
        known = true;
        if (request.method != route.method)
            continue;
        if (request.header("authorization") != "Bearer " + token())
            return problemReply(
                {ErrorKind::Unauthorized, "token_invalid", "This token is not known.", {}, {}});
        if (m_world->scenario == Scenario::Refused && route.role != Role::Viewer)
            m_world->role = Role::Viewer; // it was lowered; this is when it shows
        const auto effect = [&] {
            const auto done = m_world->role < route.role ? Result<PracticeReply>(forbidden())
                                                         : route.answer(*m_world, request, *id);
            return done ? *done : problemReply(done.error());
        };
        return request.method == "GET" ? effect() : change(request, effect);
    }
    return problemReply(
        known ? Error{ErrorKind::MethodNotAllowed, "method_not_allowed", "This cannot be done here.", {}, {}}
              : practice::notFound());
}

/// Once for each key, however often it arrives.
PracticeReply SimulatedService::change(const PracticeRequest& request,
                                       const std::function<PracticeReply()>& effect) {
    ++m_changingCalls;
    const std::string key = request.header("idempotency-key");
    const std::string fingerprint = request.method + ' ' + request.path + '\n' + request.body;
    const bool isStop = request.path.ends_with("/cancel");
    const auto known = m_kept.find(key);
    if (key.empty())
        return effect();
    if (known != m_kept.end() && known->second.fingerprint != fingerprint)
        return problemReply(
            {ErrorKind::Invalid, "idempotency_key_reused", "This key was used for another request.", {}, {}});
    if (known != m_kept.end()) {
        PracticeReply again = onItsWay(known->second, isStop);
        again.headers.emplace_back("Idempotent-Replay", "true");
        return again;
    }
    const PracticeReply reply = effect();
    if (reply.status == 403)
        return reply;
    return onItsWay(m_kept[key] = {fingerprint, reply, 0}, isStop);
}

PracticeReply SimulatedService::onItsWay(Kept& kept, bool isStop) const {
    PracticeReply reply = kept.reply;
    if (m_world->scenario == Scenario::LostAnswer && isStop && kept.lost < lostAnswers) {
        ++kept.lost;
        reply.fate = PracticeReply::Fate::Lost;
        reply.after = losingTakes;
    }
    return reply;
}

} // namespace ud
