// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/organization.h"
#include "core/run.h"

#include <optional>
#include <string>

namespace ud {

/// Who did what, as `GET /v1/audit` tells it (contract, section 7, "Shapes").
struct AuditEntry {
    std::string id;
    Time at{};
    PersonRef actor;
    std::optional<Role> actorRole;
    std::string action;  ///< such as "run.cancel"
    std::string runId;   ///< empty where it is about no run
    std::string agentId; ///< empty where it is about no agent
    std::optional<StopReason> reason;
    std::string note;
    std::string outcome;
    bool operator==(const AuditEntry&) const = default;
};

} // namespace ud
