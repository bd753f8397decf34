// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agents/siteauditor/weburl.h"
#include "core/json.h"
#include "core/result.h"

#include <chrono>

namespace ud::agents::audit {

/// What a run of Site Auditor is asked to do.
struct AuditInput {
    WebUrl url;
    std::size_t maxPages{200};
    std::chrono::milliseconds delay{250}; ///< between two fetches
    std::chrono::milliseconds slow{1000}; ///< from here on a page is called slow
};

/// Reads {"url", "max_pages"?, "delay_ms"?, "slow_ms"?}. Errors: Invalid.
Result<AuditInput> readAuditInput(const json::value& input);

} // namespace ud::agents::audit
