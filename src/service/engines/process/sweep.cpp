// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/engines/process/sweep.h"

#include "service/engines/process/processtable.h"

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace ud::service {

namespace {

constexpr int maxPasses = 20;
constexpr int quickRounds = 200;

/// Signals a descendant unless its number has been given to another process since it was read.
void signalIfStill(int procFolder, const ProcessTable::Row& row, int signal) {
    const int pidfd = static_cast<int>(::syscall(SYS_pidfd_open, row.pid, 0));
    if (pidfd < 0)
        return;
    const pid_t parent = livingParentOf(procFolder, row.pid);
    if (parent == row.parent || parent == ::getpid())
        ::syscall(SYS_pidfd_send_signal, pidfd, signal, nullptr, 0);
    ::close(pidfd);
}

/// Signals each descendant once, reading anew until no new one turns up.
void signalUntilKnown(ProcessTable& table, int signal) {
    const int proc = ::open("/proc", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    bool found = true;
    for (int pass = 0; pass < maxPasses && found && table.read(::getpid()); ++pass) {
        found = false;
        for (auto& row : table) {
            if (!row.descends || row.told)
                continue;
            signalIfStill(proc, row, signal);
            row.told = found = true;
        }
    }
    if (proc >= 0)
        ::close(proc);
}

/// Kills the direct children that the kernel lists; much faster than a walk over /proc.
void killChildren() {
    const int fd = ::open("/proc/thread-self/children", O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return;
    char text[4096];
    const auto size = ::read(fd, text, sizeof text);
    ::close(fd);
    pid_t pid = 0;
    for (ssize_t i = 0; i < size; ++i) {
        if (text[i] >= '0' && text[i] <= '9') {
            pid = pid * 10 + (text[i] - '0');
        } else {
            if (pid > 0)
                ::kill(pid, SIGKILL);
            pid = 0;
        }
    }
}

} // namespace

void signalDescendants(int signal) {
    ProcessTable table;
    signalUntilKnown(table, signal);
}

bool killDescendantsOnce(void (*collected)(pid_t pid, int status, void* context), void* context) {
    {
        ProcessTable stopped;
        signalUntilKnown(stopped, SIGSTOP);
        ProcessTable killed;
        signalUntilKnown(killed, SIGKILL);
    }
    for (int round = 0; round < quickRounds; ++round) {
        killChildren();
        int status = 0;
        pid_t pid = 0;
        while ((pid = ::waitpid(-1, &status, WNOHANG | __WALL)) > 0)
            collected(pid, status, context);
        if (pid < 0 && errno == ECHILD)
            return true;
    }
    return false;
}

} // namespace ud::service
