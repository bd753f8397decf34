// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "core/uuid.h"

#include <filesystem>
#include <optional>
#include <string>

namespace ud::service {

/// The small files of the data folder: tokens (mode 0600, one line) and endpoint.json. Each is replaced as a
/// whole and durable before a call returns.
class DataFolder {
public:
    explicit DataFolder(std::filesystem::path path)
        : m_path(std::move(path)) {}

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
    [[nodiscard]] std::filesystem::path logs() const { return m_path / "logs"; }
    [[nodiscard]] std::filesystem::path work() const { return m_path / "work"; }

    /// Creates the folder and those within, open to their owner alone. Errors: Store, naming the folder.
    Result<Done> create() const;

    /// The first line of the file \p name; nullopt where there is none.
    [[nodiscard]] std::optional<std::string> readLine(const std::string& name) const;
    /// Errors: Store, naming the file.
    Result<Done> writeFile(const std::string& name, const std::string& text) const;
    /// The token in the file \p name, newly made where there is none. Errors: Store.
    Result<std::string> token(const std::string& name, Random& random) const;
    void remove(const std::string& name) const;

private:
    std::filesystem::path m_path;
};

/// The names within the folder.
inline constexpr const char* ownerTokenFile = "owner.token";
inline constexpr const char* operatorTokenFile = "operator.token";
inline constexpr const char* endpointFile = "endpoint.json";

} // namespace ud::service
