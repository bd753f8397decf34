// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "testutils/temporaryfolder.h"

#include <filesystem>
#include <string>
#include <vector>

namespace ud::service {

/// What a program said, and its exit code (128 + the signal's number where one ended it).
struct Said {
    int code{0};
    std::string out;
    std::string error;
};

/// Runs the built agentsd to its end.
Said runAgentsd(const std::vector<std::string>& words);

/// The built agentsd serving a folder of its own on a free port.
class Daemon {
public:
    /// Writes \p configuration as DIR/agentsd.toml.
    explicit Daemon(const std::string& configuration);
    ~Daemon();

    /// Starts it and waits until it is ready; false where it ended before.
    bool start(const std::vector<std::string>& more = {});
    int end(int signal); ///< and waits; the exit code as in Said
    [[nodiscard]] const std::filesystem::path& data() const { return m_data; }
    [[nodiscard]] std::string outFile() const { return (m_folder.path() / "out").string(); }

    /// An administration command over this folder; its JSON where asked with "--json".
    [[nodiscard]] Said admin(std::vector<std::string> words) const;

private:
    testutils::TemporaryFolder m_folder;
    std::filesystem::path m_data;
    int m_pid{0};
};

std::string contentsOf(const std::filesystem::path& file);

} // namespace ud::service
