// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agentsd/admin/commands.h"

#include <boost/json.hpp>

namespace ud::service {

namespace {

using As = Administration::As;

std::string pathOf(const std::string& id, const char* part = "") {
    return "/v1/runs/" + percentEncoded(id) + part;
}

Result<Done> showRun(const Administration& admin, const std::string& id) {
    const auto answer = admin.call(As::Owner, "GET", pathOf(id));
    if (!answer.ok())
        return answer.error();
    admin.showMembers(*answer);
    return Done();
}

Result<Done> showEvents(const Administration& admin, const std::string& id) {
    const auto answer = admin.call(As::Owner, "GET", pathOf(id, "/events"));
    if (!answer.ok())
        return answer.error();
    TextTable table({"AT", "EVENT", "MESSAGE"});
    for (const json::value& event : answer->at("events").as_array())
        table.add({memberText(event, "at"), memberText(event, "type"), memberText(event, "message")});
    admin.show(*answer, table);
    return Done();
}

Result<Done> showLedger(const Administration& admin, const std::string& id) {
    const auto answer = admin.call(As::Owner, "GET", pathOf(id, "/ledger"));
    if (!answer.ok())
        return answer.error();
    TextTable table({"OCCURRED", "KIND", "CREDITS", "CHARGED", "WHAT"});
    for (const json::value& entry : answer->at("entries").as_array())
        table.add({memberText(entry, "occurred_at"), memberText(entry, "kind"), memberText(entry, "credits"),
                   memberText(entry, "charged") == "true" ? "yes" : "no", memberText(entry, "what")});
    table.add({"total charged", "message", memberText(*answer, "totals.message"), "", ""});
    table.add({"total charged", "skill", memberText(*answer, "totals.skill"), "", ""});
    admin.show(*answer, table);
    return Done();
}

Result<Done> showLog(const Administration& admin, const std::string& id) {
    const auto text = admin.text(pathOf(id, "/log"));
    if (!text.ok())
        return text.error();
    for (std::size_t begin = 0; begin < text->size();) {
        const std::size_t end = std::min(text->find('\n', begin), text->size());
        admin.out() << printable(text->substr(begin, end - begin)) << "\n";
        begin = end + 1;
    }
    return Done();
}

} // namespace

void AdminCommands::addRunViews(CLI::App* runs) {
    const auto view = [this, runs](const char* name, const char* help, auto show) {
        CLI::App* command =
            add(runs, name, help, [this, show](const auto& admin) { return show(admin, m_words.id); });
        command->add_option("ID", m_words.id)->required();
    };
    view("show", "One run", showRun);
    view("events", "The timeline of a run", showEvents);
    view("ledger", "The consumption of a run", showLedger);
    view("log", "The kept log of a run", showLog);
}

void AdminCommands::addChats(CLI::App& app) {
    CLI::App* group = addGroup(app, "chat", "Foreground turns");
    CLI::App* command =
        add(group, "send", "Ask an agent and wait", [this](const auto& admin) -> Result<Done> {
            const auto id = admin.agentId(m_words.agent);
            if (!id.ok())
                return id.error();
            const auto answer =
                admin.call(As::Owner, "POST", "/v1/chats", {{"agent_id", *id}, {"message", m_words.message}});
            if (!answer.ok())
                return answer.error();
            admin.showMembers(*answer);
            return Done();
        });
    command->add_option("AGENT", m_words.agent, "Name or id")->required();
    command->add_option("MESSAGE", m_words.message)->required();
}

} // namespace ud::service
