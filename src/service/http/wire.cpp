// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/http/wire.h"

#include "core/problem.h"
#include "service/api/input.h"

#include <algorithm>
#include <array>
#include <boost/asio/error.hpp>
#include <boost/beast/http/error.hpp>
#include <ctime>

namespace ud::service {

namespace {

namespace http = boost::beast::http;

std::string lowered(std::string_view text) {
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return out;
}

/// Names of the statuses that are no problems; the others have their names in core/problem.h.
std::string_view reason(int status) {
    switch (status) {
    case 200:
        return "OK";
    case 201:
        return "Created";
    case 202:
        return "Accepted";
    case 204:
        return "No Content";
    case 304:
        return "Not Modified";
    default:
        return statusTitle(status);
    }
}

/// RFC 9110, 5.6.7.
std::string httpDate() {
    const std::time_t now = std::time(nullptr);
    std::tm parts{};
    gmtime_r(&now, &parts);
    std::array<char, 40> text{};
    const auto size = std::strftime(text.data(), text.size(), "%a, %d %b %Y %H:%M:%S GMT", &parts);
    return {text.data(), size};
}

std::string head(const Response& response) {
    std::string text = "HTTP/1.1 " + std::to_string(response.status) + ' ';
    text += reason(response.status);
    text += "\r\nDate: " + httpDate() + "\r\nServer: agentsd\r\n";
    if (!response.contentType.empty())
        text += "Content-Type: " + response.contentType + "\r\n";
    for (const auto& [name, value] : response.headers)
        text += name + ": " + value + "\r\n";
    return text;
}

} // namespace

std::optional<Request> requestFrom(RequestParser::value_type&& message) {
    Request request;
    if (!readTarget({message.target().data(), message.target().size()}, request) || !isUtf8(request.path))
        return std::nullopt;
    for (const auto& [name, value] : request.query) {
        if (!isUtf8(name) || !isUtf8(value))
            return std::nullopt;
    }
    request.method = std::string(message.method_string());
    for (const auto& field : message) {
        std::string& value =
            request.headers[lowered({field.name_string().data(), field.name_string().size()})];
        if (!value.empty())
            value += ", ";
        value.append(field.value().data(), field.value().size());
    }
    request.body = std::move(message.body());
    return request;
}

std::string wireText(const Response& response, bool withBody, bool keepAlive) {
    std::string text = head(response);
    if (response.status != 204 && response.status != 304)
        text += "Content-Length: " + std::to_string(response.body.size()) + "\r\n";
    text += keepAlive ? "Connection: keep-alive\r\n\r\n" : "Connection: close\r\n\r\n";
    if (withBody)
        text += response.body;
    return text;
}

std::string streamHead(const Response& response) {
    return head(response) + "Connection: close\r\n\r\n: connected\n\n";
}

std::optional<Error> refusalOf(const boost::beast::error_code& error) {
    if (error == http::error::header_limit || error == http::error::buffer_overflow)
        return Error{ErrorKind::HeadersTooLarge, "headers_too_large",
                     "The header of the request is larger than 16 KiB."};
    if (error == http::error::body_limit)
        return Error{ErrorKind::TooLarge, "body_too_large", "The body of the request is larger than 1 MiB."};
    if (error.category() == http::make_error_code(http::error::bad_method).category() &&
        error != http::error::end_of_stream && error != http::error::partial_message)
        return Error{ErrorKind::Malformed, "malformed_request", "This is not a valid HTTP/1.1 request."};
    return std::nullopt;
}

} // namespace ud::service
