// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agentsd/admin/commands.h"

#include <boost/json.hpp>

namespace ud::service {

namespace {

using As = Administration::As;

Result<Done> listOrganizations(const Administration& admin) {
    const auto answer = admin.call(As::Operator, "GET", "/operator/organizations");
    if (!answer.ok())
        return answer.error();
    TextTable table({"ID", "NAME", "TIME ZONE", "MESSAGE CREDITS", "SKILL CREDITS"});
    for (const json::value& item : answer->at("organizations").as_array())
        table.add({memberText(item, "id"), memberText(item, "name"), memberText(item, "time_zone"),
                   memberText(item, "allowance.message"), memberText(item, "allowance.skill")});
    admin.show(*answer, table);
    return Done();
}

Result<Done> showOrganization(const Administration& admin) {
    const auto answer = admin.call(As::Owner, "GET", "/v1/organization");
    if (!answer.ok())
        return answer.error();
    admin.showMembers(*answer);
    return Done();
}

Result<Done> showUsage(const Administration& admin, int months) {
    const auto answer = admin.call(As::Owner, "GET", "/v1/usage/monthly?months=" + std::to_string(months));
    if (!answer.ok())
        return answer.error();
    TextTable table(
        {"MONTH", "MESSAGE", "OF IT CHAT", "SKILL", "OF IT CHAT", "COMPLETED", "CANCELLED", "FAILED"});
    for (const json::value& month : answer->at("months").as_array()) {
        const auto total = [&month](const char* kind) {
            const auto background = creditsFromJson(month.at(kind).at("background"));
            const auto chat = creditsFromJson(month.at(kind).at("chat"));
            return (background.value_or(Credits()) + chat.value_or(Credits())).toText();
        };
        table.add({memberText(month, "month"), total("message"), memberText(month, "message.chat"),
                   total("skill"), memberText(month, "skill.chat"), memberText(month, "runs.completed"),
                   memberText(month, "runs.cancelled"), memberText(month, "runs.failed")});
    }
    admin.show(*answer, table);
    return Done();
}

/// A number given on the command line, read exactly.
Result<json::value> creditsOf(const std::string& option, const std::string& text) {
    const auto credits = Credits::fromText(text.empty() ? "0" : text);
    if (credits)
        return toJson(*credits);
    return Error{ErrorKind::Invalid, "invalid",
                 option + " \"" + text + "\" is not a number with at most three decimals."};
}

} // namespace

void AdminCommands::addOrganizations(CLI::App& app) {
    CLI::App* group = addGroup(app, "org", "Organizations");
    add(group, "list", "All organizations (operator)", listOrganizations);
    add(group, "show", "The organization of DIR/owner.token", showOrganization);
    CLI::App* usage = add(&app, "usage", "Consumption by month",
                          [this](const auto& admin) { return showUsage(admin, m_words.months); });
    usage->add_option("--months", m_words.months)->capture_default_str();
    const auto create = [this](const Administration& admin) -> Result<Done> {
        json::object body{{"name", m_words.name}, {"time_zone", m_words.zone}};
        if (!m_words.messageCredits.empty() || !m_words.skillCredits.empty()) {
            const auto message = creditsOf("--message-credits", m_words.messageCredits);
            const auto skill = creditsOf("--skill-credits", m_words.skillCredits);
            if (!message.ok() || !skill.ok())
                return message.ok() ? skill.error() : message.error();
            body["allowance"] = {{"message", *message}, {"skill", *skill}};
        }
        const auto answer = admin.call(As::Operator, "POST", "/operator/organizations", body);
        if (!answer.ok())
            return answer.error();
        TextTable table({"ID", "NAME", "OWNER TOKEN (shown once)"});
        table.add({memberText(*answer, "organization.id"), memberText(*answer, "organization.name"),
                   memberText(*answer, "owner_token")});
        admin.show(*answer, table);
        return Done();
    };
    CLI::App* command = add(group, "add", "Add an organization (operator)", create);
    command->add_option("NAME", m_words.name)->required();
    command->add_option("--time-zone", m_words.zone, "IANA name, such as Europe/Berlin")->required();
    command->add_option("--message-credits", m_words.messageCredits, "Monthly allowance");
    command->add_option("--skill-credits", m_words.skillCredits, "Monthly allowance");
}

} // namespace ud::service
