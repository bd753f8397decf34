// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agents/siteauditor/crawler.h"
#include "core/json.h"

namespace ud::agents::audit {

/// The result of a run: {url, pages, fetches, broken_links:[{url,status|error,found_on}],
/// slow_pages:[{url,ms}], missing_titles, duplicate_titles:[{title,urls}], redirects_elsewhere,
/// refused_by_robots, external_links, not_visited, too_large, summary}. Lists hold at most 100 entries;
/// `counts` says how many there were.
json::value auditReport(const AuditInput& input, const Crawl& crawl);

} // namespace ud::agents::audit
