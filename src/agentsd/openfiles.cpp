// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agentsd/openfiles.h"

#include <algorithm>
#include <sys/resource.h>

namespace ud::service {

namespace {

constexpr std::size_t ofOneTree = 10; // pipes, control, pidfd, log, cgroup
constexpr std::size_t chats = 16;
constexpr std::size_t ofTheRest = 300; // connections to the store, threads' files, time zones
constexpr std::size_t fewestConnections = 32;

} // namespace

std::size_t raiseOpenFiles() {
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return 1024;
    rlimit raised{limit.rlim_max, limit.rlim_max};
    return ::setrlimit(RLIMIT_NOFILE, &raised) == 0 ? raised.rlim_cur : limit.rlim_cur;
}

std::size_t connectionsWithin(std::size_t openFiles, std::size_t running, std::size_t wanted) {
    const std::size_t reserved = ofTheRest + ofOneTree * (running + chats);
    const std::size_t room = openFiles > reserved ? openFiles - reserved : 0;
    return std::clamp(room, fewestConnections, wanted);
}

} // namespace ud::service
