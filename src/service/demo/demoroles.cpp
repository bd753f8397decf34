// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/demo/demodriver.h"

#include <boost/json.hpp>

namespace ud::service {

namespace {

DemoRole invoices() {
    return {.agent = "Invoice Reader",
            .inputs = {{{"folder", "documents/memos"}, {"passes", 20}, {"resamples", 20'000}},
                       {{"folder", "documents"}, {"passes", 12}, {"resamples", 15'000}},
                       {{"folder", "documents/reports"}, {"passes", 24}, {"resamples", 18'000}}},
            .labels = {"Memos", "All documents", "Reports"}};
}

DemoRole site(const std::string& url) {
    return {.agent = "Site Auditor",
            .inputs = {{{"url", url}, {"delay_ms", 2'500}}, {{"url", url}, {"delay_ms", 4'000}}},
            .labels = {"Web site", "Web site, gently"}};
}

/// Far longer than this agent's usual half minute.
DemoRole longRoster() {
    return {.agent = "Roster Planner",
            .inputs = {{{"instance", "hospital-huge"},
                        {"seconds", 5'400},
                        {"moves_per_step", 5'000'000},
                        {"steps", 20'000}}},
            .labels = {"Hospital, next quarter"},
            .pause = seconds(30),
            .pauseAfterStop = seconds(600)};
}

/// Comes back soon after it has been stopped.
DemoRole research() {
    return {.agent = returningAgent,
            .inputs = {{{"folder", "documents/reports"}, {"passes", 30}, {"resamples", 20'000}},
                       {{"folder", "documents/policies"}, {"passes", 25}, {"resamples", 25'000}}},
            .labels = {"Quarterly overview", "Terms compared"},
            .pauseAfterStop = seconds(20)};
}

DemoRole shortRoster() {
    return {.agent = "Roster Planner",
            .inputs = {{{"instance", "ward-medium"}, {"seconds", 35}, {"steps", 400}},
                       {{"instance", "support-desk"}, {"seconds", 25}, {"steps", 300}}},
            .labels = {"Ward", "Support desk"}};
}

} // namespace

std::vector<DemoRole> demoRoles(const std::string& siteUrl) {
    return {longRoster(), invoices(), site(siteUrl), research(), shortRoster()};
}

} // namespace ud::service
