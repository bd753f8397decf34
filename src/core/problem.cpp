// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/problem.h"

#include "core/objectreader.h"

#include <boost/json.hpp>

#include <array>

namespace ud {

namespace {

struct StatusRow {
    ErrorKind kind;
    int status;
    std::string_view title;
};

constexpr std::array rows{
    StatusRow{ErrorKind::Malformed, 400, "Bad Request"},
    StatusRow{ErrorKind::Unauthorized, 401, "Unauthorized"},
    StatusRow{ErrorKind::Forbidden, 403, "Forbidden"},
    StatusRow{ErrorKind::NotFound, 404, "Not Found"},
    StatusRow{ErrorKind::MethodNotAllowed, 405, "Method Not Allowed"},
    StatusRow{ErrorKind::RequestTimeout, 408, "Request Timeout"},
    StatusRow{ErrorKind::Conflict, 409, "Conflict"},
    StatusRow{ErrorKind::TooLarge, 413, "Content Too Large"},
    StatusRow{ErrorKind::UnsupportedMediaType, 415, "Unsupported Media Type"},
    StatusRow{ErrorKind::Invalid, 422, "Unprocessable Content"},
    StatusRow{ErrorKind::TooManyRequests, 429, "Too Many Requests"},
    StatusRow{ErrorKind::HeadersTooLarge, 431, "Request Header Fields Too Large"},
    StatusRow{ErrorKind::Internal, 500, "Internal Server Error"},
    StatusRow{ErrorKind::Unavailable, 503, "Service Unavailable"},
    StatusRow{ErrorKind::Timeout, 504, "Gateway Timeout"},
    StatusRow{ErrorKind::NoSpace, 507, "Insufficient Storage"},
};

} // namespace

int httpStatus(ErrorKind kind) {
    for (const auto& row : rows) {
        if (row.kind == kind)
            return row.status;
    }
    return 500;
}

ErrorKind kindOfStatus(int status) {
    for (const auto& row : rows) {
        if (row.status == status)
            return row.kind;
    }
    return ErrorKind::Protocol;
}

std::string_view statusTitle(int status) {
    for (const auto& row : rows) {
        if (row.status == status)
            return row.title;
    }
    return "Error";
}

json::value toProblem(const Error& error) {
    const int status = httpStatus(error.kind);
    json::object problem{
        {"type", "about:blank"},  {"title", statusTitle(status)}, {"status", status},
        {"detail", error.detail}, {"code", error.code},
    };
    if (status == 422) {
        json::array errors;
        for (const auto& field : error.fields)
            errors.push_back({{"pointer", field.pointer}, {"detail", field.detail}});
        problem["errors"] = std::move(errors);
    }
    return problem;
}

Error problemFromJson(const json::value& value, int status) {
    using enum ObjectReader::Presence;
    ObjectReader reader(value);
    Error error{kindOfStatus(status), {}, {}, {}, std::nullopt};
    error.code = reader.text("code", Optional).value_or("http_" + std::to_string(status));
    error.detail = reader.text("detail", Optional).value_or(std::string(statusTitle(status)));
    if (const json::array* fields = reader.array("errors", Optional)) {
        for (const auto& item : *fields) {
            ObjectReader field(item);
            error.fields.push_back(
                {field.text("pointer", Optional).value_or(""), field.text("detail", Optional).value_or("")});
        }
    }
    return error;
}

} // namespace ud
