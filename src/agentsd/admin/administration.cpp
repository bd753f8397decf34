// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agentsd/admin/administration.h"

#include "agentsd/admin/restcall.h"
#include "core/problem.h"

#include <boost/json.hpp>
#include <cerrno>
#include <csignal>

namespace ud::service {

namespace {

Error notServed(const DataFolder& folder) {
    return Error{ErrorKind::Network, "not_running",
                 "No service is running on " + folder.path().string() +
                     ". Start it with: agentsd serve --data " + folder.path().string()};
}

/// Whether the service that wrote \p endpoint was killed: another program may listen there by now, and the
/// token is not for it.
bool hasEnded(const json::value& endpoint) {
    const auto* pid = endpoint.as_object().if_contains("pid");
    const auto* number = pid ? pid->if_int64() : nullptr;
    return !number || (::kill(static_cast<pid_t>(*number), 0) != 0 && errno == ESRCH);
}

/// How the running service is reached: url and, with TLS, certificate.
Result<json::value> endpointOf(const DataFolder& folder) {
    const auto line = folder.readLine(endpointFile);
    if (!line)
        return notServed(folder);
    const auto endpoint = parseJson(*line);
    if (!endpoint.ok() || memberText(*endpoint, "url") == "–" || hasEnded(*endpoint))
        return notServed(folder);
    return endpoint;
}

std::string certificateOf(const json::value& endpoint) {
    const auto* certificate = endpoint.as_object().if_contains("certificate");
    return certificate && certificate->is_string() ? std::string(certificate->get_string()) : std::string();
}

Error refusal(const RestAnswer& answer) {
    const auto problem = parseJson(answer.body);
    return problemFromJson(problem.ok() ? *problem : json::value(json::object()), answer.status);
}

} // namespace

Result<std::string> Administration::send(As as, const std::string& method, const std::string& path,
                                         const std::string& body) const {
    const auto endpoint = endpointOf(m_folder);
    if (!endpoint.ok())
        return endpoint.error();
    const std::string file = as == As::Owner ? ownerTokenFile : operatorTokenFile;
    const auto token = m_folder.readLine(file);
    if (!token)
        return Error{ErrorKind::Unauthorized, "no_token",
                     (m_folder.path() / file).string() + " cannot be read. " +
                         "Run this as the user the service runs as" +
                         (as == As::Owner ? ", or make a new one with: agentsd token recover." : ".")};
    const auto answer =
        service::send({method, memberText(*endpoint, "url") + path, *token, body, certificateOf(*endpoint)});
    if (!answer.ok())
        return answer.error();
    if (answer->status >= 300)
        return refusal(*answer);
    return answer->body;
}

Result<json::value> Administration::call(As as, const std::string& method, const std::string& path,
                                         const json::value& body) const {
    const auto answer = send(as, method, path, body.is_null() ? std::string() : writeJson(body));
    if (!answer.ok())
        return answer.error();
    return answer->empty() ? Result<json::value>(json::value(nullptr)) : parseJson(*answer);
}

Result<std::string> Administration::text(const std::string& path) const {
    return send(As::Owner, "GET", path, {});
}

Result<std::string> Administration::agentId(const std::string& agent) const {
    const auto answer = call(As::Owner, "GET", "/v1/agents");
    if (!answer.ok())
        return answer.error();
    std::vector<std::string> found;
    for (const json::value& item : answer->at("agents").as_array()) {
        if (memberText(item, "id") == agent)
            return agent;
        if (memberText(item, "name") == agent)
            found.push_back(memberText(item, "id"));
    }
    if (found.size() == 1)
        return found.front();
    return Error{ErrorKind::NotFound, "not_found",
                 found.empty() ? "There is no agent \"" + agent + "\". See: agentsd agent list."
                               : "Several agents are named \"" + agent + "\". Give the id instead."};
}

void Administration::show(const json::value& answer, const TextTable& table) const {
    if (m_asJson)
        m_out << writeJson(answer) << "\n";
    else
        table.print(m_out);
}

void Administration::showMembers(const json::value& answer) const {
    if (m_asJson || !answer.is_object()) {
        m_out << (answer.is_null() && !m_asJson ? "Done." : writeJson(answer)) << "\n";
        return;
    }
    TextTable table({"FIELD", "VALUE"});
    for (const auto& member : answer.get_object()) {
        const std::string key(member.key());
        table.add({key, memberText(answer, key)});
    }
    table.print(m_out);
}

std::string memberText(const json::value& value, std::string_view path) {
    const auto dot = path.find('.');
    const auto* object = value.if_object();
    const json::value* member = object ? object->if_contains(path.substr(0, dot)) : nullptr;
    if (!member || member->is_null())
        return "–";
    if (dot != std::string_view::npos)
        return memberText(*member, path.substr(dot + 1));
    return member->is_string() ? std::string(member->get_string()) : writeJson(*member);
}

std::string percentEncoded(std::string_view text) {
    static constexpr std::string_view digits = "0123456789ABCDEF";
    std::string result;
    for (const char character : text) {
        const auto byte = static_cast<unsigned char>(character);
        const bool plain = (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z') ||
                           (byte >= 'A' && byte <= 'Z') || byte == '-' || byte == '_' || byte == '.';
        if (plain)
            result += character;
        else
            (result += '%') += {digits[byte >> 4U], digits[byte & 15U]};
    }
    return result;
}

} // namespace ud::service
