// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/engines/process/cgroup.h"

#include <atomic>
#include <cerrno>
#include <charconv>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <sys/stat.h>
#include <vector>

namespace ud::service {

namespace {

/// "agentsd-PIDNAMESPACE-": process numbers mean something only within their namespace, and services in
/// different ones may share a cgroup.
std::string prefix() {
    std::error_code error;
    const auto link = std::filesystem::read_symlink("/proc/self/ns/pid", error).string();
    const auto open = link.find('[');
    const auto close = link.find(']');
    return "agentsd-" + (open < close ? link.substr(open + 1, close - open - 1) : std::string("0")) + '-';
}

/// The mount point of the unified hierarchy; empty where there is none.
std::string mountPoint() {
    std::ifstream file("/proc/self/mountinfo");
    for (std::string line; std::getline(file, line);) {
        const auto separator = line.find(" - ");
        if (separator == std::string::npos || line.compare(separator + 3, 8, "cgroup2 ") != 0)
            continue;
        std::istringstream fields(line);
        std::string skipped;
        std::string point;
        fields >> skipped >> skipped >> skipped >> skipped >> point;
        return point;
    }
    return {};
}

/// The service's own folder in it; empty where there is none.
std::string ownFolder() {
    const auto point = mountPoint();
    std::ifstream file("/proc/self/cgroup");
    for (std::string line; !point.empty() && std::getline(file, line);) {
        if (line.starts_with("0::"))
            return point + (line == "0::/" ? "" : line.substr(3));
    }
    return {};
}

/// Removes a cgroup and those that were made inside it; false while there is a process in one.
bool removeTree(const std::string& path) {
    std::error_code error;
    std::vector<std::string> inner;
    for (const auto& entry : std::filesystem::directory_iterator(path, error)) {
        if (entry.is_directory(error))
            inner.push_back(entry.path().string());
    }
    for (const auto& child : inner)
        removeTree(child);
    return ::rmdir(path.c_str()) == 0 || errno == ENOENT;
}

void writeKill(int fd) {
    [[maybe_unused]] const auto ignored = ::write(fd, "1", 1);
}

bool isStale(const std::string& name) {
    const auto begin = prefix();
    if (!name.starts_with(begin))
        return false;
    pid_t owner = 0;
    std::from_chars(name.data() + begin.size(), name.data() + name.size(), owner);
    return owner > 0 && ::kill(owner, 0) != 0 && errno == ESRCH;
}

} // namespace

Cgroup::Cgroup(std::string path)
    : m_path(std::move(path))
    , m_processes(::open((m_path + "/cgroup.procs").c_str(), O_WRONLY | O_CLOEXEC))
    , m_kill(::open((m_path + "/cgroup.kill").c_str(), O_WRONLY | O_CLOEXEC)) {}

Cgroup::~Cgroup() {
    killAndRemove();
}

Result<std::unique_ptr<Cgroup>> Cgroup::create() {
    static std::atomic<unsigned> counter{0};
    const auto own = ownFolder();
    if (own.empty())
        return Error{ErrorKind::Unavailable, "spawn", "This host has no cgroup v2 hierarchy."};
    const auto path = own + '/' + prefix() + std::to_string(::getpid()) + '-' + std::to_string(++counter);
    if (::mkdir(path.c_str(), 0755) != 0)
        return Error{ErrorKind::Unavailable, "spawn",
                     "The cgroup " + path + " cannot be made: " + std::strerror(errno) + "."};
    auto cgroup = std::unique_ptr<Cgroup>(new Cgroup(path));
    if (!cgroup->m_processes || !cgroup->m_kill)
        return Error{ErrorKind::Unavailable, "spawn", "The cgroup " + path + " has no cgroup.kill."};
    return cgroup;
}

void Cgroup::removeStale() {
    std::error_code error;
    std::vector<std::string> stale;
    for (const auto& entry : std::filesystem::directory_iterator(ownFolder(), error)) {
        if (isStale(entry.path().filename().string()))
            stale.push_back(entry.path().string());
    }
    for (const auto& path : stale) {
        if (const UniqueFd kill(::open((path + "/cgroup.kill").c_str(), O_WRONLY | O_CLOEXEC)); kill)
            writeKill(kill.get());
        removeTree(path);
    }
}

bool Cgroup::killAndRemove() {
    if (m_path.empty())
        return true;
    if (m_kill)
        writeKill(m_kill.get());
    if (!removeTree(m_path))
        return false;
    m_path.clear();
    return true;
}

} // namespace ud::service
