// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/api/answer.h"

#include "core/problem.h"

#include <algorithm>
#include <boost/json.hpp>
#include <charconv>

namespace ud::service {

namespace {
constexpr std::size_t positionWidth = 19;
constexpr std::size_t mostFieldErrors = 100;
} // namespace

Response jsonAnswer(int status, const json::value& body) {
    Response response;
    response.status = status;
    response.body = writeJson(body);
    return response;
}

Response problemAnswer(const Error& error) {
    Error shown = error;
    if (shown.fields.size() > mostFieldErrors)
        shown.fields.resize(mostFieldErrors);
    Response response;
    response.status = httpStatus(error.kind);
    response.contentType = "application/problem+json";
    response.body = writeJson(toProblem(shown));
    if (response.status == 401)
        response.headers.emplace_back("WWW-Authenticate", "Bearer realm=\"agentsd\"");
    if (response.status == 429 || response.status == 503)
        response.headers.emplace_back("Retry-After", std::to_string(error.retryAfterSeconds.value_or(1)));
    return response;
}

Error notFound() {
    return {ErrorKind::NotFound, "not_found", "There is nothing here, or it is not for this token to see."};
}

Error invalidField(std::string pointer, std::string detail) {
    return {ErrorKind::Invalid, "invalid", pointer + ": " + detail, {{pointer, detail}}};
}

std::string positionText(std::int64_t position) {
    const std::string digits = std::to_string(std::max<std::int64_t>(position, 0));
    return std::string(positionWidth - digits.size(), '0') + digits;
}

std::optional<std::int64_t> positionFromText(std::string_view text) {
    std::int64_t position = 0;
    const char* end = text.data() + text.size();
    const auto [read, error] = std::from_chars(text.data(), end, position);
    if (text.empty() || error != std::errc() || read != end || position < 0)
        return std::nullopt;
    return position;
}

} // namespace ud::service
