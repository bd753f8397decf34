// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/notify/noticewords.h"

#include "service/notify/plainwords.h"

#include <algorithm>
#include <boost/json.hpp>
#include <map>

namespace ud::service {

namespace {

constexpr std::size_t mostListed = 100;
constexpr const char* turnOff =
    "Your address was entered by an owner of this organization. An owner can change or end these notices in "
    "the "
    "Usage Dashboard: menu Connection, Organization, page \"Notices by webhook and mail\".";

const char* kindName(NoticeKind kind) {
    switch (kind) {
    case NoticeKind::UnusuallyLong:
        return "unusually long";
    case NoticeKind::Silent:
        return "silent";
    case NoticeKind::Returning:
        return "came back after a stop";
    case NoticeKind::StopUnconfirmed:
        return "stop not confirmed";
    case NoticeKind::AllowanceNear:
        return "allowance nearly used";
    case NoticeKind::AllowanceReached:
        return "allowance used up";
    }
    return "";
}

std::string textOf(const json::value& facts, std::string_view name) {
    const json::object* object = facts.if_object();
    const json::value* value = object ? object->if_contains(name) : nullptr;
    return value && value->is_string() ? std::string(value->get_string()) : std::string();
}

json::value factsOf(const NoticeEvent& event) {
    const auto facts = parseJson(event.facts);
    return facts ? *facts : json::value(json::object());
}

std::string creditsSoFar(const CreditPair& credits) {
    return "Credits so far: " + credits.message.toText() + " message, " + credits.skill.toText() + " skill.";
}

/// "unusually long: 300, silent: 200"
std::string countsText(const std::map<NoticeKind, std::size_t>& counts) {
    std::string text;
    for (const auto& [kind, count] : counts)
        text += (text.empty() ? "" : ", ") + std::string(kindName(kind)) + ": " + std::to_string(count);
    return text;
}

} // namespace

NoticeWords::NoticeWords(const Organization& organization)
    : m_id(organization.id)
    , m_name(oneLine(organization.name))
    , m_zoneName(organization.timeZone)
    , m_zone(Zone::find(organization.timeZone)) {}

std::string NoticeWords::clock(Time time, Time now) const {
    const std::string text = m_zone ? m_zone->minuteOf(time) : toRfc3339(time);
    return m_zone && m_zone->dayOf(time) == m_zone->dayOf(now) ? text.substr(text.find(' ') + 1) : text;
}

std::string NoticeWords::sentence(NoticeKind kind, const Run& run, const Flag* flag, Time now) const {
    const auto figure = [flag](std::string_view name) { return seconds(flag ? flag->figure(name) : 0); };
    const std::string since = run.startedAt ? clock(*run.startedAt, now) : clock(run.queuedAt, now);
    switch (kind) {
    case NoticeKind::UnusuallyLong:
        return "has been running for " + durationText(figure("elapsed_s")) + ", since " + since +
               "; its usual is " + durationText(figure("median_s")) + ". " + creditsSoFar(run.credits);
    case NoticeKind::Silent:
        return "has given no update for " + durationText(figure("silence_s")) +
               "; it has been running since " + since + ". " + creditsSoFar(run.credits);
    case NoticeKind::Returning: {
        const auto starts = figure("starts").count();
        return "has started again after a stop: " + std::to_string(starts) +
               (starts == 1 ? " start" : " starts") + " since " +
               clock(timeFromMilliseconds(flag ? flag->figure("first_stop_ms") : 0), now) + ".";
    }
    case NoticeKind::StopUnconfirmed:
        return "was stopped at " + clock(run.stop ? run.stop->requestedAt : now, now) + " by " +
               oneLine(run.stop ? run.stop->requestedBy.name : std::string()) +
               ", but it is not confirmed yet that its work has ended. " + creditsSoFar(run.credits);
    case NoticeKind::AllowanceNear:
    case NoticeKind::AllowanceReached:
        break;
    }
    return {};
}

std::string NoticeWords::ofRun(NoticeKind kind, const Run& run, const Flag* flag, Time now) const {
    json::object figures;
    for (std::size_t i = 0; flag && i < flag->figures.size(); ++i)
        figures[flag->figures[i].name] = flag->figures[i].value;
    const std::string label = oneLine(run.label);
    const std::string subject = oneLine(run.agentName) + (label.empty() ? "" : " (" + label + ")");
    return writeJson({{"subject", subject},
                      {"text", sentence(kind, run, flag, now)},
                      {"run",
                       {{"id", run.id},
                        {"agent", {{"id", run.agentId}, {"name", run.agentName}}},
                        {"label", run.label},
                        {"status", toText(run.status)},
                        {"queued_at", toRfc3339(run.queuedAt)},
                        {"started_at", toJson(run.startedAt)},
                        {"credits", toJson(run.credits)}}},
                      {"figures", std::move(figures)}});
}

std::string NoticeWords::ofAllowance(const std::string& month, CreditKind kind, Credits used,
                                     Credits allowance) const {
    const std::string credits = std::string(toText(kind)) + " credits";
    const bool reached = used >= allowance;
    const std::string figures = used.toText() + " of " + allowance.toText();
    return writeJson(
        {{"subject", (kind == CreditKind::Message ? "Message" : "Skill") + std::string(" credits")},
         {"text", reached ? "of " + month + " are used up: " + figures + "."
                          : "of " + month + ": " + std::to_string(allowanceNearPercent) +
                                " % of the allowance are used, " + figures + "."},
         {"allowance",
          {{"month", month}, {"kind", toText(kind)}, {"used", toJson(used)}, {"limit", toJson(allowance)}}}});
}

json::object NoticeWords::envelope(const char* type, Time now) const {
    return {{"type", type},
            {"timestamp", toRfc3339(now)},
            {"data", {{"organization", {{"id", m_id}, {"name", m_name}, {"time_zone", m_zoneName}}}}}};
}

std::string NoticeWords::mailText(const std::string& body, Time now) const {
    return "Organization: " + m_name + "\nTime: " + (m_zone ? m_zone->minuteOf(now) : toRfc3339(now)) + " (" +
           m_zoneName + ")\n\n" + body + "\n-- \n" + turnOff + "\n";
}

NoticeTexts NoticeWords::notice(const std::vector<NoticeEvent>& events, Time now) const {
    std::map<NoticeKind, std::size_t> counts;
    json::array list;
    std::string lines;
    std::string first;
    for (const NoticeEvent& event : events) {
        ++counts[event.kind];
        if (list.size() == mostListed)
            continue;
        json::value facts = factsOf(event);
        const std::string line = textOf(facts, "subject") + " " + textOf(facts, "text");
        if (first.empty())
            first = textOf(facts, "subject") + ": " + kindName(event.kind);
        lines += "- " + line + "\n";
        json::object& object = facts.as_object();
        object["kind"] = toText(event.kind);
        object["at"] = toRfc3339(event.at);
        object["text"] = line;
        object.erase("subject");
        list.push_back(std::move(facts));
    }
    const std::size_t more = events.size() - list.size();
    if (more > 0)
        lines += "- and " + std::to_string(more) + " more\n";
    const std::string title =
        events.size() == 1 ? first : std::to_string(events.size()) + " things need a look";
    json::object body = envelope("notice", now);
    json::object& data = body["data"].as_object();
    json::object countsJson;
    for (const auto& [kind, count] : counts)
        countsJson[toText(kind)] = count;
    data["title"] = title;
    data["count"] = events.size();
    data["counts"] = std::move(countsJson);
    data["events"] = std::move(list);
    data["not_listed"] = more;
    const std::string intro = events.size() == 1 ? "" : title + " (" + countsText(counts) + "):\n\n";
    return {writeJson(body), "Usage Dashboard, " + m_name + ": " + title, mailText(intro + lines, now)};
}

NoticeTexts NoticeWords::test(Time now) const {
    json::object body = envelope("notice.test", now);
    body["data"].as_object()["title"] = "This is a test of the notices";
    return {writeJson(body), "Usage Dashboard, " + m_name + ": a test of the notices",
            mailText("This is a test. Notices of this organization will come like this one.\n", now)};
}

} // namespace ud::service
