// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/api/answer.h"
#include "service/api/description.h"
#include "service/api/handlers/handlers.h"

#include <algorithm>
#include <boost/json.hpp>
#include <sstream>

namespace ud::service::handlers {

namespace {

std::vector<ReadinessPart> allParts(const Services& services) {
    auto parts = services.readiness.parts();
    const bool healthy = services.store.figures().healthy;
    parts.insert(parts.begin(),
                 {"store", healthy, healthy ? "" : "The last write failed; the next one will be tried."});
    return parts;
}

void gauge(std::ostringstream& out, std::string_view name, std::string_view help, auto value,
           std::string_view type = "gauge") {
    out << "# HELP " << name << ' ' << help << "\n# TYPE " << name << ' ' << type << '\n'
        << name << ' ' << value << '\n';
}

} // namespace

Result<Response> readHealth(const Context& context) {
    return jsonAnswer(200, {{"status", "ok"}, {"version", context.services.version}});
}

Result<Response> readReadiness(const Context& context) {
    const auto parts = allParts(context.services);
    const bool ready = std::all_of(parts.begin(), parts.end(), [](const auto& part) { return part.ready; });
    json::array list;
    for (const auto& part : parts)
        list.push_back({{"name", part.name}, {"ready", part.ready}, {"detail", part.detail}});
    if (ready)
        return jsonAnswer(200, {{"ready", true}, {"parts", std::move(list)}});
    Response response =
        problemAnswer({ErrorKind::Unavailable, "not_ready", "A part of the service cannot do its work."});
    json::value problem = json::parse(response.body);
    problem.as_object()["ready"] = false;
    problem.as_object()["parts"] = std::move(list);
    response.body = writeJson(problem);
    return response;
}

Result<Response> readMetrics(const Context& context) {
    const StoreFigures figures = context.services.store.figures();
    const Time now = context.services.clock.now();
    const auto waited = figures.oldestQueued ? now - *figures.oldestQueued : milliseconds(0);
    std::ostringstream out;
    gauge(out, "agentsd_runs_queued", "Runs that wait for their turn.", figures.queued);
    gauge(out, "agentsd_runs_running", "Runs that are running.", figures.running);
    gauge(out, "agentsd_oldest_queued_seconds", "How long the oldest queued run has waited.",
          std::chrono::duration<double>(waited).count());
    gauge(out, "agentsd_store_commits_total", "Durable commits.", figures.commits, "counter");
    gauge(out, "agentsd_store_operations_total", "Operations in these commits.", figures.operations,
          "counter");
    gauge(out, "agentsd_store_healthy", "0 after a failed write until one succeeds.",
          figures.healthy ? 1 : 0);
    Response response;
    response.contentType = "text/plain; version=0.0.4; charset=utf-8";
    response.body = out.str() + context.metrics.text() + context.services.readiness.metrics();
    return response;
}

Result<Response> readDescription(const Context&) {
    Response response;
    response.contentType = "application/yaml; charset=utf-8";
    response.body = apiDescription();
    return response;
}

} // namespace ud::service::handlers
