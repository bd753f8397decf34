// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agentsd/admin/commands.h"

#include <boost/json.hpp>

namespace ud::service {

namespace {

using As = Administration::As;

Result<Done> listTokens(const Administration& admin) {
    const auto answer = admin.call(As::Owner, "GET", "/v1/tokens");
    if (!answer.ok())
        return answer.error();
    TextTable table({"ID", "NAME", "ROLE", "CREATED", "LAST USED", "EXPIRES"});
    for (const json::value& token : answer->at("tokens").as_array())
        table.add({memberText(token, "id"), memberText(token, "name"), memberText(token, "role"),
                   memberText(token, "created_at"), memberText(token, "last_used_at"),
                   memberText(token, "expires_at")});
    admin.show(*answer, table);
    return Done();
}

Result<Done> addToken(const Administration& admin, const std::string& name, const std::string& role) {
    const auto answer = admin.call(As::Owner, "POST", "/v1/tokens", {{"name", name}, {"role", role}});
    if (!answer.ok())
        return answer.error();
    TextTable table({"ID", "NAME", "ROLE", "TOKEN (shown once)"});
    table.add({memberText(*answer, "id"), memberText(*answer, "name"), memberText(*answer, "role"),
               memberText(*answer, "token")});
    admin.show(*answer, table);
    return Done();
}

/// The organization that was meant, or the only one there is.
Result<std::string> organizationId(const Administration& admin, const std::string& given) {
    if (!given.empty())
        return given;
    const auto answer = admin.call(As::Operator, "GET", "/operator/organizations");
    if (!answer.ok())
        return answer.error();
    const auto& organizations = answer->at("organizations").as_array();
    if (organizations.size() == 1)
        return memberText(organizations.front(), "id");
    return Error{ErrorKind::Invalid, "invalid",
                 "There are several organizations. Name one with --organization; see: agentsd org list."};
}

/// A new owner token, kept in DIR/owner.token.
Result<Done> recover(const Administration& admin, const std::string& given) {
    const auto id = organizationId(admin, given);
    if (!id.ok())
        return id.error();
    const auto answer =
        admin.call(As::Operator, "POST", "/operator/organizations/" + percentEncoded(*id) + "/owner-token");
    if (!answer.ok())
        return answer.error();
    const auto written = admin.folder().writeFile(ownerTokenFile, memberText(*answer, "token") + "\n");
    if (!written.ok())
        return written;
    admin.out() << "The new owner token is in " << (admin.folder().path() / ownerTokenFile).string() << "\n";
    return Done();
}

} // namespace

void AdminCommands::addTokens(CLI::App& app) {
    CLI::App* group = addGroup(app, "token", "Tokens of the organization");
    add(group, "list", "All tokens", listTokens);
    CLI::App* command = add(group, "add", "Make a token; it is shown once", [this](const auto& admin) {
        return addToken(admin, m_words.name, m_words.role);
    });
    command->add_option("NAME", m_words.name)->required();
    command->add_option("--role", m_words.role, "viewer, admin or owner")->required();
    command = add(group, "delete", "Delete a token", [this](const auto& admin) -> Result<Done> {
        const auto answer = admin.call(As::Owner, "DELETE", "/v1/tokens/" + percentEncoded(m_words.id));
        if (!answer.ok())
            return answer.error();
        admin.out() << "Deleted.\n";
        return Done();
    });
    command->add_option("ID", m_words.id)->required();
    command = add(group, "recover", "Make a new owner token (operator)",
                  [this](const auto& admin) { return recover(admin, m_words.id); });
    command->add_option("--organization", m_words.id, "Its id, where there are several");
}

} // namespace ud::service
