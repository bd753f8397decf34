// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/api/api.h"

#include "service/api/answer.h"
#include "service/api/input.h"

#include <algorithm>

namespace ud::service {

namespace {

std::string lowered(std::string_view text) {
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return out;
}

bool isJson(std::string_view contentType) {
    std::string type = lowered(contentType.substr(0, contentType.find(';')));
    type.erase(type.find_last_not_of(" \t") + 1);
    return type == "application/json";
}

Response methodNotAllowed(const std::string& allowed) {
    Response response = problemAnswer({ErrorKind::MethodNotAllowed, "method_not_allowed",
                                       "This address does not know that method. It knows: " + allowed + "."});
    response.headers.emplace_back("Allow", allowed);
    return response;
}

std::optional<Error> badMediaType(const Route& route, const Request& request) {
    const std::string_view type = request.header("content-type");
    if (route.body == Body::None || isJson(type) || (type.empty() && request.body.empty()))
        return std::nullopt;
    return Error{ErrorKind::UnsupportedMediaType, "unsupported_media_type",
                 "The body has to be JSON, with the header Content-Type: application/json."};
}

/// A changing call knows no parameters; given ones are judged after an unknown thing and broken JSON.
template<class T>
Result<T> withoutQuery(const Request& request, Result<T> prepared) {
    if (!prepared.ok() && prepared.error().kind != ErrorKind::Invalid)
        return prepared;
    if (const auto error = QueryReader(request).finish())
        return *error;
    return prepared;
}

/// Headers that every answer has.
void dress(Response& response, const std::string& requestId) {
    response.headers.emplace_back("X-Request-Id", requestId);
    response.headers.emplace_back("Cache-Control", "no-store");
    response.headers.emplace_back("X-Content-Type-Options", "nosniff");
}

Error internalError() {
    return {ErrorKind::Internal, "internal",
            "The service failed to answer this. The header X-Request-Id names the request."};
}

} // namespace

Api::Api(const Services& services)
    : m_services(services)
    , m_gate(services)
    , m_replays(services) {}

bool Api::isSlow(std::string_view method, std::string_view path) {
    const Match found = match(routes(), method, path);
    return found.route && found.route->slow();
}

Response Api::refuse(const Error& error, const std::string& requestId) {
    Response response = problemAnswer(error);
    dress(response, requestId);
    return response;
}

Response Api::handle(const Request& request) {
    const auto started = std::chrono::steady_clock::now();
    const Match found = match(routes(), request.method, request.path);
    Response response;
    try {
        response = answered(request, found);
    } catch (const std::exception&) {
        response = problemAnswer(internalError());
    }
    dress(response, request.requestId);
    m_metrics.note(request.method, found.route ? found.route->pattern : std::string_view(), response.status,
                   std::chrono::steady_clock::now() - started);
    return response;
}

Response Api::answered(const Request& request, const Match& found) {
    const std::string_view type = request.header("content-type");
    if ((type.empty() || isJson(type)) && nestsTooDeep(request.body))
        return problemAnswer(
            {ErrorKind::Malformed, "too_deep", "The JSON is nested more than 32 levels deep."});
    if (found.allowed.empty())
        return problemAnswer(notFound());
    if (!found.route)
        return methodNotAllowed(found.allowed);
    const auto actor = m_gate.admit(found.route->access, request);
    if (!actor)
        return problemAnswer(actor.error());
    if (const auto error = badMediaType(*found.route, request))
        return problemAnswer(*error);
    return admitted(*found.route, Context{m_services, m_metrics, request, *actor, found.parameters});
}

Response Api::admitted(const Route& route, const Context& context) {
    if (const auto* read = std::get_if<ReadHandler>(&route.handler)) {
        const auto response = (*read)(context);
        return response ? *response : problemAnswer(response.error());
    }
    if (const auto* change = std::get_if<ChangeHandler>(&route.handler))
        return m_replays.change(context, withoutQuery(context.request, (*change)(context)));
    const auto& task = std::get<TaskHandler>(route.handler);
    return m_replays.work(context, withoutQuery(context.request, task(context)));
}

} // namespace ud::service
