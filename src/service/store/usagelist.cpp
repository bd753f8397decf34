// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/store/usagelist.h"

#include "service/store/calendar.h"
#include "service/store/errors.h"
#include "service/store/organizationrows.h"

#include <algorithm>
#include <tuple>

namespace ud::service {

namespace {

/// What is asked of which roll-up.
struct Selection {
    std::string table;
    std::string organizationId;
    std::string first;
    std::string last;
    const std::vector<std::string>& agentIds;
};

std::string condition(const Selection& selection) {
    std::string sql = " WHERE organization_id = ? AND period BETWEEN ? AND ?";
    for (std::size_t i = 0; i < selection.agentIds.size(); ++i)
        sql += i == 0 ? " AND u.agent_id IN (?" : ", ?";
    return selection.agentIds.empty() ? sql : sql + ")";
}

Query ask(Database& database, const std::string& sql, const Selection& selection) {
    Query query = database.prepare(sql);
    int index = 0;
    query.bind(++index, selection.organizationId);
    query.bind(++index, selection.first);
    query.bind(++index, selection.last);
    for (const auto& id : selection.agentIds)
        query.bind(++index, id);
    return query;
}

UsagePeriod* find(UsageReport& report, const std::string& period) {
    const auto place =
        std::lower_bound(report.periods.begin(), report.periods.end(), period,
                         [](const UsagePeriod& a, const std::string& b) { return a.period < b; });
    return place != report.periods.end() && place->period == period ? &*place : nullptr;
}

void readTotals(Database& database, const Selection& selection, UsageReport& report) {
    Query row = ask(database,
                    "SELECT period, source, sum(message), sum(skill), sum(completed), sum(cancelled),"
                    " sum(failed) FROM " +
                        selection.table + " u" + condition(selection) + " GROUP BY period, source",
                    selection);
    while (row.next()) {
        UsagePeriod* period = find(report, row.text(0));
        if (!period)
            continue;
        const bool chat = row.text(1) == "chat";
        (chat ? period->message.chat : period->message.background) = row.credits(2);
        (chat ? period->skill.chat : period->skill.background) = row.credits(3);
        period->runs.completed += row.integer(4);
        period->runs.cancelled += row.integer(5);
        period->runs.failed += row.integer(6);
    }
}

bool larger(const UsageShare& a, const UsageShare& b) {
    const Credits left = a.credits.message + a.credits.skill;
    const Credits right = b.credits.message + b.credits.skill;
    return left != right ? left > right : std::tie(a.name, a.id) < std::tie(b.name, b.id);
}

void readShares(Database& database, const Selection& selection, UsageGrouping grouping, UsageReport& report) {
    const bool agents = grouping == UsageGrouping::Agent;
    const std::string id = agents ? "u.agent_id" : "u.person_id";
    const std::string name = agents ? "coalesce(a.name, '')" : "u.person_name";
    const std::string sql =
        "SELECT period, " + id + ", " + name + ", sum(message), sum(skill) FROM " + selection.table + " u" +
        (agents ? " LEFT JOIN (SELECT id, name FROM agents) a ON a.id = u.agent_id" : "") +
        condition(selection) + " GROUP BY 1, 2, 3 HAVING sum(message) + sum(skill) > 0";
    Query row = ask(database, sql, selection);
    while (row.next()) {
        if (UsagePeriod* period = find(report, row.text(0)))
            period->shares.push_back({row.text(1), row.text(2), {row.credits(3), row.credits(4)}});
    }
    for (auto& period : report.periods)
        std::sort(period.shares.begin(), period.shares.end(), larger);
}

UsageReport emptyReport(Database& database, const Organization& organization,
                        const std::vector<std::string>& periods, const std::string& current) {
    UsageReport report;
    report.timeZone = organization.timeZone;
    report.asOf = std::to_string(positionOf(database, organization.id).value_or(0));
    for (const auto& name : periods) {
        UsagePeriod period;
        period.period = name;
        period.complete = name < current;
        report.periods.push_back(std::move(period));
    }
    return report;
}

} // namespace

Result<UsageReport> readMonths(Database& database, const std::string& organizationId, int months,
                               const std::vector<std::string>& agentIds, UsageGrouping grouping, Time now) {
    const auto organization = findOrganization(database, organizationId);
    if (!organization)
        return notFound("organization");
    if (months < 1 || months > 60)
        return invalidAt("months", "months is a whole number from 1 to 60.");
    const std::string current = Calendar(zoneNamed(organization->timeZone)).at(now).month;
    std::vector<std::string> periods;
    for (int back = months - 1; back >= 0; --back)
        periods.push_back(addMonths(current, -back));
    UsageReport report = emptyReport(database, *organization, periods, current);
    const Selection selection{"usage_monthly", organizationId, periods.front(), periods.back(), agentIds};
    readTotals(database, selection, report);
    if (grouping != UsageGrouping::None)
        readShares(database, selection, grouping, report);
    return report;
}

Result<UsageReport> readDays(Database& database, const std::string& organizationId, const std::string& month,
                             const std::vector<std::string>& agentIds, UsageGrouping grouping, Time now) {
    const auto organization = findOrganization(database, organizationId);
    if (!organization)
        return notFound("organization");
    const auto days = daysOf(month);
    if (days.empty())
        return invalidAt("month", "month is a calendar month such as 2026-11.");
    const std::string current = Calendar(zoneNamed(organization->timeZone)).at(now).day;
    UsageReport report = emptyReport(database, *organization, days, current);
    const Selection selection{"usage_daily", organizationId, days.front(), days.back(), agentIds};
    readTotals(database, selection, report);
    if (grouping != UsageGrouping::None)
        readShares(database, selection, grouping, report);
    return report;
}

} // namespace ud::service
