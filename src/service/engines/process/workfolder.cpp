// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/engines/process/workfolder.h"

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <vector>

namespace ud::service {

namespace fs = std::filesystem;

namespace {

constexpr auto prefix = "run-";

/// Gives the owner access to every folder in it again: a run may have taken it away.
void unlock(const fs::path& folder) {
    std::error_code error;
    fs::permissions(folder, fs::perms::owner_all, fs::perm_options::add | fs::perm_options::nofollow, error);
    for (const auto& entry : fs::directory_iterator(folder, error)) {
        std::error_code ignored;
        if (entry.is_directory(ignored) && !entry.is_symlink(ignored))
            unlock(entry.path());
    }
}

void removeTree(const fs::path& folder) {
    std::error_code error;
    fs::remove_all(folder, error);
    if (!error)
        return;
    unlock(folder);
    fs::remove_all(folder, error);
}

} // namespace

WorkFolders::WorkFolders(fs::path directory)
    : m_directory(std::move(directory)) {
    std::error_code error;
    fs::create_directories(m_directory, error);
    if (auto whole = fs::canonical(m_directory, error); !error)
        m_directory = std::move(whole);
    for (const auto& entry : fs::directory_iterator(m_directory, error)) {
        if (entry.path().filename().string().starts_with(prefix))
            m_waiting.push_back(entry.path());
    }
    m_thread = std::thread([this] { work(); });
}

WorkFolders::~WorkFolders() {
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_changed.notify_one();
    m_thread.join();
}

Result<fs::path> WorkFolders::create() {
    std::string name = (m_directory / (std::string(prefix) + "XXXXXX")).string();
    if (::mkdtemp(name.data()))
        return fs::path(name);
    return Error{errno == ENOSPC ? ErrorKind::NoSpace : ErrorKind::Unavailable, "spawn",
                 "No working folder can be made in " + m_directory.string() + ": " + std::strerror(errno) +
                     "."};
}

void WorkFolders::remove(fs::path folder) {
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.push_back(std::move(folder));
    }
    m_changed.notify_one();
}

void WorkFolders::work() {
    sigset_t all;
    sigfillset(&all);
    ::pthread_sigmask(SIG_SETMASK, &all, nullptr);
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_changed.wait(lock, [this] { return m_ending || !m_waiting.empty(); });
        if (m_waiting.empty())
            return;
        const auto folder = std::move(m_waiting.front());
        m_waiting.pop_front();
        lock.unlock();
        removeTree(folder);
        lock.lock();
    }
}

} // namespace ud::service
