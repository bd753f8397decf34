// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/api/request.h"
#include "service/api/requestmetrics.h"
#include "service/api/services.h"

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace ud::service {

/// Whose token a route asks for; Admin and Owner include what is below them.
enum class Access { Anyone, Viewer, Admin, Owner, Operator };

std::string_view toText(Access access);

/// One admitted request on its way through a handler. Lives as long as the call.
struct Context {
    const Services& services;
    const RequestMetrics& metrics;
    const Request& request;
    Actor actor;                           ///< of the token; for the operator without organization
    std::vector<std::string> parameters{}; ///< of the path, in order

    [[nodiscard]] const std::string& organizationId() const { return actor.organizationId; }
    [[nodiscard]] const std::string& id() const { return parameters.front(); }
};

/// What a changing call does, inside one transaction on the store's thread. It refuses before it writes, so
/// that a refusal leaves nothing behind.
using Effect = std::function<Result<Response>(Transaction&)>;
/// What a long call does, outside of any transaction.
using Task = std::function<Result<Response>()>;

/// Handlers read and check the request in the order of the contract (unknown thing, JSON, fields); an error
/// is answered as a problem.
using ReadHandler = Result<Response> (*)(const Context&);
using ChangeHandler = Result<Effect> (*)(const Context&);
using TaskHandler = Result<Task> (*)(const Context&);

/// What a route does with a body.
enum class Body { None, Optional, Required };

/// One operation of the API.
struct Route {
    std::string_view method;
    std::string_view pattern; ///< "/v1/runs/{id}"
    Access access;
    Body body;
    std::variant<ReadHandler, ChangeHandler, TaskHandler> handler;

    /// Whether it may take minutes and belongs on a pool of its own.
    [[nodiscard]] bool slow() const { return std::holds_alternative<TaskHandler>(handler); }
};

/// Where a method and a path lead.
struct Match {
    const Route* route{nullptr};           ///< nullptr: the path or the method is unknown
    std::vector<std::string> parameters{}; ///< of the path
    std::string allowed{};                 ///< where the path is known: the methods it has, "GET, HEAD, POST"
};

/// Finds the route of \p path; literal segments win over parameters. HEAD is answered as GET.
Match match(std::span<const Route> routes, std::string_view method, std::string_view path);

} // namespace ud::service
