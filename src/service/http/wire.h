// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "service/api/request.h"

#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>

namespace ud::service {

using RequestParser = boost::beast::http::request_parser<boost::beast::http::string_body>;

/// A parsed message as a request of the API; nullopt where its target cannot be read.
std::optional<Request> requestFrom(RequestParser::value_type&& message);

/// Head and body of an answer as they go over the wire. \p withBody is false for HEAD.
std::string wireText(const Response& response, bool withBody, bool keepAlive);
/// Head of an event stream with its first comment.
std::string streamHead(const Response& response);

/// What a client is told of a message that could not be read; nullopt where the connection is simply gone.
std::optional<Error> refusalOf(const boost::beast::error_code& error);

} // namespace ud::service
