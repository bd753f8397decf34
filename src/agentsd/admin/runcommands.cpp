// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agentsd/admin/commands.h"

#include <algorithm>
#include <boost/json.hpp>

namespace ud::service {

namespace {

using As = Administration::As;

void addRow(TextTable& table, const json::value& run) {
    table.add({memberText(run, "id"), memberText(run, "agent.name"), memberText(run, "label"),
               memberText(run, "status"), memberText(run, "started_at"), memberText(run, "ended_at"),
               memberText(run, "credits.message"), memberText(run, "credits.skill")});
}

TextTable runTable() {
    return TextTable({"ID", "AGENT", "LABEL", "STATUS", "STARTED", "ENDED", "MESSAGE", "SKILL"});
}

Result<Done> listRuns(const Administration& admin, const std::string& query) {
    const auto answer = admin.call(As::Owner, "GET", "/v1/runs?" + query);
    if (!answer.ok())
        return answer.error();
    TextTable table = runTable();
    for (const json::value& run : answer->at("runs").as_array())
        addRow(table, run);
    admin.show(*answer, table);
    return Done();
}

Result<Done> startRun(const Administration& admin, json::object body, const std::string& input) {
    if (!input.empty()) {
        const auto parsed = parseJson(input);
        if (!parsed.ok())
            return Error{ErrorKind::Malformed, "malformed_json",
                         "--input is not JSON: " + parsed.error().detail};
        body["input"] = *parsed;
    }
    const auto answer = admin.call(As::Owner, "POST", "/v1/runs", body);
    if (!answer.ok())
        return answer.error();
    TextTable table = runTable();
    addRow(table, *answer);
    admin.show(*answer, table);
    return Done();
}

Result<Done> stopRuns(const Administration& admin, const json::value& body) {
    const auto answer = admin.call(As::Owner, "POST", "/v1/runs/cancel", body);
    if (!answer.ok())
        return answer.error();
    TextTable table({"ID", "OUTCOME", "MESSAGE", "SKILL"});
    for (const json::value& result : answer->at("results").as_array())
        table.add({memberText(result, "run_id"), memberText(result, "outcome"),
                   memberText(result, "run.credits.message"), memberText(result, "run.credits.skill")});
    admin.show(*answer, table);
    const auto& results = answer->at("results").as_array();
    const auto unknown = std::ranges::count_if(
        results, [](const json::value& result) { return memberText(result, "outcome") == "not_found"; });
    if (unknown > 0)
        return Error{ErrorKind::NotFound, "not_found",
                     std::to_string(unknown) + " of the runs are not known to the service."};
    return Done();
}

} // namespace

void AdminCommands::addRuns(CLI::App& app) {
    CLI::App* group = addGroup(app, "run", "Background runs");
    CLI::App* command = add(group, "list", "Active runs, or those of --status", [this](const auto& admin) {
        std::string query =
            "status=" + percentEncoded(m_words.status) + "&limit=" + std::to_string(m_words.limit);
        if (m_words.agent.empty())
            return listRuns(admin, query);
        const auto id = admin.agentId(m_words.agent);
        return id.ok() ? listRuns(admin, query + "&agent_id=" + *id) : Result<Done>(id.error());
    });
    command->add_option("--status", m_words.status, "active, terminal, all or a comma list");
    command->add_option("--agent", m_words.agent, "Name or id");
    command->add_option("--limit", m_words.limit);
    command = add(group, "start", "Start a run", [this](const auto& admin) -> Result<Done> {
        const auto id = admin.agentId(m_words.agent);
        if (!id.ok())
            return id.error();
        return startRun(admin, {{"agent_id", *id}, {"label", m_words.label}}, m_words.input);
    });
    command->add_option("AGENT", m_words.agent, "Name or id")->required();
    command->add_option("--input", m_words.input, "JSON");
    command->add_option("--label", m_words.label);
    command = add(group, "stop", "Stop runs", [this](const auto& admin) {
        json::object body{{"run_ids", json::value_from(m_words.ids)}};
        if (!m_words.reason.empty())
            body["reason"] = m_words.reason;
        if (!m_words.note.empty())
            body["note"] = m_words.note;
        return stopRuns(admin, body);
    });
    command->add_option("ID", m_words.ids)->required();
    command->add_option("--reason", m_words.reason);
    command->add_option("--note", m_words.note);
    addRunViews(group);
}

} // namespace ud::service
