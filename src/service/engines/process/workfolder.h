// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <condition_variable>
#include <deque>
#include <filesystem>
#include <mutex>
#include <string>
#include <thread>

namespace ud::service {

/// The working folders of runs: each fresh, only for the service's user, removed afterwards on an own thread,
/// because a run may leave very many files. Thread-safe.
class WorkFolders {
public:
    /// Below \p directory; removes what an earlier service has left there.
    explicit WorkFolders(std::filesystem::path directory);
    /// Waits until everything given to remove() is gone.
    ~WorkFolders();
    WorkFolders(const WorkFolders&) = delete;
    WorkFolders& operator=(const WorkFolders&) = delete;

    /// Makes an empty folder and gives its absolute path. Errors: Unavailable or NoSpace, code "spawn".
    Result<std::filesystem::path> create();
    void remove(std::filesystem::path folder);

private:
    void work();

    std::filesystem::path m_directory;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::filesystem::path> m_waiting;
    bool m_ending{false};
    std::thread m_thread;
};

} // namespace ud::service
