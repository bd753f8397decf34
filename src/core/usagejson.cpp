// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usagejson.h"

#include "core/objectreader.h"

#include <boost/json.hpp>

namespace ud {

namespace {

using enum ObjectReader::Presence;

json::value toJson(const SourcePair& pair) {
    return {{"background", ud::toJson(pair.background)}, {"chat", ud::toJson(pair.chat)}};
}

json::array toJson(const std::vector<UsageShare>& shares) {
    json::array array;
    for (const auto& share : shares)
        array.push_back({{"id", share.id},
                         {"name", share.name},
                         {"message", ud::toJson(share.credits.message)},
                         {"skill", ud::toJson(share.credits.skill)}});
    return array;
}

SourcePair readPair(ObjectReader& parent, std::string_view key) {
    SourcePair pair;
    if (const json::value* value = parent.object(key, Required)) {
        ObjectReader reader(*value, parent.pointerTo(key));
        pair.background = reader.credits("background", Required).value_or(Credits());
        pair.chat = reader.credits("chat", Required).value_or(Credits());
        for (const auto& fault : reader.faults())
            parent.fault(key, fault.detail);
    }
    return pair;
}

EndedCounts readCounts(ObjectReader& parent) {
    EndedCounts counts;
    if (const json::value* value = parent.object("runs", Optional)) {
        ObjectReader reader(*value);
        counts = {reader.integer("completed", Optional, 0).value_or(0),
                  reader.integer("cancelled", Optional, 0).value_or(0),
                  reader.integer("failed", Optional, 0).value_or(0)};
    }
    return counts;
}

std::vector<UsageShare> readShares(ObjectReader& parent) {
    std::vector<UsageShare> shares;
    const json::array* array = parent.array("agents", Optional);
    if (!array)
        array = parent.array("people", Optional);
    if (!array)
        return shares;
    for (const auto& item : *array) {
        ObjectReader reader(item);
        shares.push_back({reader.text("id", Optional).value_or(""),
                          reader.text("name", Optional).value_or(""),
                          {reader.credits("message", Required).value_or(Credits()),
                           reader.credits("skill", Required).value_or(Credits())}});
        for (const auto& fault : reader.faults())
            parent.fault("agents", fault.detail);
    }
    return shares;
}

} // namespace

json::value toJson(const UsageReport& report, UsageUnit unit, std::string_view sharesKey) {
    json::array periods;
    for (const auto& period : report.periods) {
        json::object object{
            {unit == UsageUnit::Months ? "month" : "day", period.period},
            {"complete", period.complete},
            {"message", toJson(period.message)},
            {"skill", toJson(period.skill)},
            {"runs",
             {{"completed", period.runs.completed},
              {"cancelled", period.runs.cancelled},
              {"failed", period.runs.failed}}},
        };
        if (!sharesKey.empty())
            object[sharesKey] = toJson(period.shares);
        periods.push_back(std::move(object));
    }
    return {{"time_zone", report.timeZone},
            {"as_of", report.asOf},
            {unit == UsageUnit::Months ? "months" : "days", std::move(periods)}};
}

Result<UsageReport> usageReportFromJson(const json::value& value, UsageUnit unit) {
    ObjectReader reader(value);
    UsageReport report;
    report.timeZone = reader.text("time_zone", Required).value_or("");
    report.asOf = reader.text("as_of", Optional).value_or("");
    const json::array* periods = reader.array(unit == UsageUnit::Months ? "months" : "days", Required);
    for (std::size_t i = 0; periods && i < periods->size(); ++i) {
        ObjectReader item((*periods)[i]);
        UsagePeriod period;
        period.period = item.text(unit == UsageUnit::Months ? "month" : "day", Required, 1).value_or("");
        period.complete = item.boolean("complete", Optional).value_or(false);
        period.message = readPair(item, "message");
        period.skill = readPair(item, "skill");
        period.runs = readCounts(item);
        period.shares = readShares(item);
        for (const auto& fault : item.faults())
            reader.fault("periods", fault.detail);
        report.periods.push_back(std::move(period));
    }
    if (!reader.ok()) {
        Error error = reader.error();
        error.kind = ErrorKind::Protocol;
        error.code = "unexpected_answer";
        return error;
    }
    return report;
}

} // namespace ud
