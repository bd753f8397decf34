// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/engines/process/uniquefd.h"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace ud::service {

/// What is kept of a run's text output: its first and its last 256 KiB. `<run>.log` is the beginning as plain
/// text; `<run>.log.tail` exists once there is more: 20 digits (bytes that followed the beginning), a
/// newline, then a ring of 256 KiB. A log that cannot be written is left incomplete: the run goes on. Not
/// thread-safe.
class RunLog {
public:
    static constexpr std::uint64_t maxHead = 256 * 1024;
    static constexpr std::uint64_t maxTail = 256 * 1024;
    /// Longest line kept; longer ones are cut.
    static constexpr std::size_t maxLine = 64 * 1024;

    /// Keeps nothing.
    RunLog() = default;
    /// Starts the log; with \p attempt above 1 continues what the attempts before have left.
    RunLog(const std::filesystem::path& directory, const std::string& runId, int attempt);

    /// Appends one line.
    void append(std::string_view line);

private:
    void write(std::string_view bytes);
    void writeTail(std::string_view bytes);

    std::filesystem::path m_path;
    UniqueFd m_head;
    UniqueFd m_tail;
    std::uint64_t m_headSize{0};
    std::uint64_t m_tailTotal{0};
};

/// The kept log of a run as valid UTF-8, also while the run is working; empty where there is none. Where
/// something was left out in the middle, a line says how many bytes. Thread-safe.
std::string readRunLog(const std::filesystem::path& directory, const std::string& runId);

/// Removes the kept log of a run.
void removeRunLog(const std::filesystem::path& directory, const std::string& runId);

/// Removes the kept logs to which nothing was added since \p age ago; how many files that were.
int removeOldRunLogs(const std::filesystem::path& directory, std::chrono::hours age);

} // namespace ud::service
