// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agentsd/admin/texttable.h"
#include "agentsd/datafolder.h"
#include "core/json.h"

#include <iostream>

namespace ud::service {

/// What every administration command works with: the running service of a data folder, reached with the
/// folder's own tokens, and where the answer is shown.
class Administration {
public:
    enum class As { Owner, Operator };

    Administration(const std::filesystem::path& data, bool asJson, std::ostream& out)
        : m_folder(data)
        , m_asJson(asJson)
        , m_out(out) {}

    /// The JSON answer (null for an empty one). A refusal's sentence is the error's detail.
    [[nodiscard]] Result<json::value> call(As as, const std::string& method, const std::string& path,
                                           const json::value& body = nullptr) const;
    /// The answer as it is.
    [[nodiscard]] Result<std::string> text(const std::string& path) const;

    /// The agent's id: \p agent is one, or the name of exactly one agent.
    [[nodiscard]] Result<std::string> agentId(const std::string& agent) const;

    [[nodiscard]] const DataFolder& folder() const { return m_folder; }
    [[nodiscard]] std::ostream& out() const { return m_out; }
    /// With --json the \p answer, else \p table.
    void show(const json::value& answer, const TextTable& table) const;
    /// The same for a few lines "NAME  VALUE" of an object's members; nested ones as JSON.
    void showMembers(const json::value& answer) const;

private:
    [[nodiscard]] Result<std::string> send(As as, const std::string& method, const std::string& path,
                                           const std::string& body) const;

    DataFolder m_folder;
    bool m_asJson;
    std::ostream& m_out;
};

/// The member at a dotted path ("agent.name") as text for a person; "–" where it is absent or null.
std::string memberText(const json::value& value, std::string_view path);

/// \p text percent-encoded for a query value or a part of a path.
std::string percentEncoded(std::string_view text);

} // namespace ud::service
