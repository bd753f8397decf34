// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agentsd/mailsection.h"

#include "service/notify/curlurl.h"
#include "service/notify/mailaddress.h"
#include "service/notify/mailcredential.h"

namespace ud::service {

namespace {

void checkServer(TomlSection& section, const MailServer& server) {
    const auto parts = parseUrl(server.url);
    const bool plain = parts && parts->scheme == "smtp";
    if (!section.has("url") || !parts || !(plain || parts->scheme == "smtps"))
        section.fault("url", "A mail server is expected here, such as \"smtp://mail.example.org:587\".");
    else if (parts->hasUser)
        section.fault("url", "User and password do not belong here. Write them into the credential_file.");
    else if (plain && !server.startTls && !server.credentialFile.empty())
        section.fault("starttls", "Without encryption the credential would be readable on its way.");
}

void checkCredential(TomlSection& section, const MailServer& server) {
    if (!server.credentialFile.empty() && !readMailCredential(server.credentialFile))
        section.fault("credential_file", "\"" + server.credentialFile +
                                             "\" cannot be read, or its first line is not user:password.");
}

} // namespace

Result<MailServer> readMailServer(const std::string& file, const toml::table& table) {
    TomlSection section(file, table, "mail");
    MailServer server;
    server.url = section.text("url").value_or("");
    server.from = section.text("from").value_or("");
    server.credentialFile = section.text("credential_file").value_or("");
    server.startTls = section.boolean("starttls").value_or(server.startTls);
    if (const auto error = section.finish())
        return *error;
    checkServer(section, server);
    if (!isMailAddress(server.from))
        section.fault("from", "The sender's address is expected here, such as \"agents@example.org\".");
    checkCredential(section, server);
    if (const auto error = section.finish())
        return *error;
    return server;
}

} // namespace ud::service
