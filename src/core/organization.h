// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/classifier.h"
#include "core/credits.h"
#include "core/time.h"

#include <boost/json/value.hpp>
#include <optional>
#include <string>
#include <string_view>

namespace ud {

/// Viewer reads; admin also starts and stops runs; owner also manages agents, budgets, tokens. Ordered.
enum class Role { Viewer, Admin, Owner };

std::string_view toText(Role role);
std::optional<Role> roleFromText(std::string_view text);

struct SupportContact {
    std::string name;
    std::string email;
    std::string url;
    bool operator==(const SupportContact&) const = default;
};

/// The unit of tenancy, roles and billing.
struct Organization {
    std::string id;
    std::string name;
    std::string timeZone;                ///< IANA name
    std::optional<CreditPair> allowance; ///< per calendar month
    SupportContact support;
    std::optional<milliseconds> medianWait; ///< of runs started in the last 24 h
    bool operator==(const Organization&) const = default;
};

/// A named configuration of an organization.
struct Agent {
    std::string id;
    std::string name;
    std::string description;
    std::string engine;
    std::string command; ///< process engine: the operator's command it refers to
    bool enabled{true};
    boost::json::value inputSchema; ///< JSON Schema, or null
    AgentHistory history;
    bool operator==(const Agent&) const = default;
};

struct Token {
    std::string id;
    std::string name;
    Role role{Role::Viewer};
    Time createdAt{};
    std::optional<Time> lastUsedAt;
    std::optional<Time> expiresAt;
    bool operator==(const Token&) const = default;
};

} // namespace ud
