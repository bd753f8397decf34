// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>
#include <optional>
#include <string>

namespace ud::service {

/// How this service signs in at the operator's mail server.
struct MailCredential {
    std::string user;
    std::string password;
};

/// The first line of \p file, "user:password"; nullopt where it cannot be read or is not that.
std::optional<MailCredential> readMailCredential(const std::filesystem::path& file);

} // namespace ud::service
