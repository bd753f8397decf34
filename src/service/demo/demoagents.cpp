// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/demo/demoagents.h"

#include <array>

namespace ud::service {

std::span<const DemoAgent> demoAgents() {
    static constexpr std::array agents{
        DemoAgent{"Invoice Reader", "Reads incoming documents and summarises each of them.",
                  "document-digest", 330, 55, 64'000, 3'000, 60, "Documents read", "PDF documents",
                  "Reading documents"},
        DemoAgent{"Site Auditor", "Looks for broken links, slow pages and missing titles on the web site.",
                  "site-auditor", 120, 70, 1'000, 21'000, 0, "Report", "Pages fetched", "Reading pages"},
        DemoAgent{"Roster Planner", "Looks for a better staff roster, step by step.", "deep-reasoner", 90, 35,
                  38'000, 0, 25, "Search steps", "", "Improving the roster"},
        DemoAgent{"Market Research", "Digests market notes and reports into one overview.", "document-digest",
                  150, 80, 92'000, 9'000, 110, "Notes read", "PDF documents", "Reading notes"},
    };
    return agents;
}

} // namespace ud::service
