// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usagejson.h"
#include "core/uuid.h"
#include "core/zone.h"
#include "service/api/answer.h"
#include "service/api/handlers/handlers.h"
#include "service/api/input.h"

namespace ud::service::handlers {

namespace {

constexpr std::int64_t mostMonths = 60;

std::vector<std::string> readAgents(QueryReader& reader) {
    auto ids = reader.list("agent_id").value_or(std::vector<std::string>());
    for (const auto& id : ids) {
        if (!isUuid(id))
            reader.fault("agent_id", "A comma list of ids is expected here.");
    }
    return ids;
}

UsageGrouping readGrouping(QueryReader& reader) {
    const auto name = reader.text("group_by");
    if (name == "agent")
        return UsageGrouping::Agent;
    if (name == "started_by")
        return UsageGrouping::StartedBy;
    if (name)
        reader.fault("group_by", "agent or started_by is expected here.");
    return UsageGrouping::None;
}

std::string_view sharesKey(UsageGrouping grouping) {
    switch (grouping) {
    case UsageGrouping::Agent:
        return "agents";
    case UsageGrouping::StartedBy:
        return "people";
    case UsageGrouping::None:
        break;
    }
    return {};
}

/// The store's position in the form that all answers share.
std::string samePosition(const std::string& asOf) {
    return positionText(positionFromText(asOf).value_or(0));
}

} // namespace

Result<Response> readMonthlyUsage(const Context& context) {
    QueryReader reader(context.request);
    const auto months = reader.integer("months", 1, mostMonths).value_or(12);
    const auto agents = readAgents(reader);
    const UsageGrouping grouping = readGrouping(reader);
    if (const auto error = reader.finish())
        return *error;
    auto report = context.services.store.usageMonthly(context.organizationId(), static_cast<int>(months),
                                                      agents, grouping);
    if (!report)
        return report.error();
    report->asOf = samePosition(report->asOf);
    return jsonAnswer(200, toJson(*report, UsageUnit::Months, sharesKey(grouping)));
}

Result<Response> readDailyUsage(const Context& context) {
    QueryReader reader(context.request);
    auto month = reader.text("month");
    if (month && !isMonth(*month))
        reader.fault("month", "A month is expected here, such as 2026-11.");
    const auto agents = readAgents(reader);
    const UsageGrouping grouping = readGrouping(reader);
    if (const auto error = reader.finish())
        return *error;
    if (!month) {
        const auto organization = context.services.store.organization(context.organizationId());
        const auto zone = organization ? Zone::find(organization->timeZone) : std::nullopt;
        month = zone.value_or(Zone::host()).monthOf(context.services.clock.now());
    }
    auto report = context.services.store.usageDaily(context.organizationId(), *month, agents, grouping);
    if (!report)
        return report.error();
    report->asOf = samePosition(report->asOf);
    return jsonAnswer(200, toJson(*report, UsageUnit::Days, sharesKey(grouping)));
}

} // namespace ud::service::handlers
