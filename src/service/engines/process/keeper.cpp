// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/engines/process/keeper.h"

#include "service/engines/process/sweep.h"

#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <linux/close_range.h>
#include <poll.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace ud::service {

namespace {

constexpr rlim_t usualOpenFiles = 1024;

/// Raw, as all here that a library may have wrapped: ThreadSanitizer's _exit() and prctl() take locks that
/// another thread of the service may have held when this process was cloned.
[[noreturn]] void leave(int code) {
    for (;;)
        ::syscall(SYS_exit_group, code);
}

struct Keeper {
    const KeeperPlan& plan;
    pid_t main{-1};
    bool mainEnded{false};
    bool killing{false};
};

void tell(const KeeperPlan& plan, KeeperWord word, int value, int detail) {
    const KeeperMessage message{word, value, detail};
    while (::send(plan.control, &message, sizeof message, MSG_NOSIGNAL) < 0 && errno == EINTR) {
    }
}

[[noreturn]] void fail(const KeeperPlan& plan, SpawnStage stage) {
    tell(plan, KeeperWord::Failed, static_cast<int>(stage), errno);
    leave(127);
}

unsigned nextKept(const KeeperPlan& plan, unsigned from) {
    unsigned next = ~0U;
    for (const int fd :
         {plan.control, plan.input, plan.output, plan.errors, plan.cgroupProcesses, plan.cgroupKill}) {
        if (fd >= 0 && static_cast<unsigned>(fd) >= from && static_cast<unsigned>(fd) < next)
            next = static_cast<unsigned>(fd);
    }
    return next;
}

/// Leaves the plan's descriptors alone: nothing of the service stays open here, not even its 0–2.
void closeOthers(const KeeperPlan& plan) {
    for (unsigned from = 0;;) {
        const unsigned kept = nextKept(plan, from);
        if (kept > from)
            ::syscall(SYS_close_range, from, kept == ~0U ? kept : kept - 1, 0);
        if (kept == ~0U)
            return;
        from = kept + 1;
    }
}

bool writeFile(const char* path, const char* text) {
    const int fd = ::open(path, O_WRONLY | O_CLOEXEC);
    const auto size = static_cast<ssize_t>(std::strlen(text));
    const bool written = fd >= 0 && ::write(fd, text, static_cast<std::size_t>(size)) == size;
    if (fd >= 0)
        ::close(fd);
    return written;
}

/// Every user stays who it is inside the user namespace.
void mapUser(const KeeperPlan& plan) {
    if (!plan.userMap)
        return;
    if (!writeFile("/proc/self/setgroups", "deny") || !writeFile("/proc/self/uid_map", plan.userMap) ||
        !writeFile("/proc/self/gid_map", plan.groupMap))
        fail(plan, SpawnStage::Contain);
}

/// A /proc that shows the namespace's processes; where that is refused the host's stays in sight.
void mountProc() {
    if (::mount(nullptr, "/", nullptr, MS_REC | MS_SLAVE, nullptr) == 0)
        ::mount("proc", "/proc", "proc", MS_NOSUID | MS_NODEV | MS_NOEXEC, nullptr);
}

void contain(const KeeperPlan& plan) {
    if (plan.containment == Containment::PidNamespace) {
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
        mapUser(plan);
        mountProc();
    } else {
        ::prctl(PR_SET_CHILD_SUBREAPER, 1);
    }
    ::setsid();
    ::syscall(SYS_prctl, PR_SET_NAME, "agentsd-keeper", 0, 0, 0);
    // This is a copy of the service's memory: what it keeps must not be able to read it.
    ::prctl(PR_SET_DUMPABLE, 0);
}

void resetSignals() {
    struct sigaction standard {};
    standard.sa_handler = SIG_DFL;
    for (int signal = 1; signal < NSIG; ++signal)
        ::sigaction(signal, &standard, nullptr);
}

/// The service has raised its own limit; a program that still uses select() must not get a descriptor beyond.
void limitOpenFiles() {
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_cur <= usualOpenFiles)
        return;
    limit.rlim_cur = usualOpenFiles;
    ::setrlimit(RLIMIT_NOFILE, &limit);
}

[[noreturn]] void leaveOneBehind() {
    if (::_Fork() == 0) {
        ::setsid();
        for (;;)
            ::pause();
    }
    leave(0);
}

/// The command itself, in the keeper's child.
[[noreturn]] void becomeMain(const KeeperPlan& plan) {
    ::setsid();
    if (plan.cgroupProcesses >= 0 && ::write(plan.cgroupProcesses, "0", 1) != 1)
        fail(plan, SpawnStage::Contain);
    if (plan.folder && ::chdir(plan.folder) != 0)
        fail(plan, SpawnStage::Folder);
    ::dup2(plan.input, 0);
    ::dup2(plan.output, 1);
    ::dup2(plan.errors, 2);
    ::syscall(SYS_close_range, 3U, ~0U, CLOSE_RANGE_CLOEXEC);
    limitOpenFiles();
    // What it starts cannot gain rights by which it would escape from being ended.
    ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    sigset_t none;
    sigemptyset(&none);
    ::sigprocmask(SIG_SETMASK, &none, nullptr);
    if (!plan.arguments)
        leaveOneBehind();
    ::execve(plan.arguments[0], plan.arguments, plan.environment);
    fail(plan, SpawnStage::Execute);
}

void collected(pid_t pid, int status, void* context) {
    auto& keeper = *static_cast<Keeper*>(context);
    if (pid != keeper.main)
        return;
    keeper.mainEnded = true;
    tell(keeper.plan, KeeperWord::MainEnded, status, 0);
}

[[noreturn]] void end(const Keeper& keeper) {
    if (keeper.plan.cgroupPath)
        ::rmdir(keeper.plan.cgroupPath);
    leave(0);
}

void collect(Keeper& keeper) {
    int status = 0;
    pid_t pid = 0;
    while ((pid = ::waitpid(-1, &status, WNOHANG | __WALL)) > 0)
        collected(pid, status, &keeper);
    if (pid < 0 && errno == ECHILD)
        end(keeper);
}

void terminateAll(const Keeper& keeper) {
    if (keeper.plan.containment == Containment::PidNamespace)
        ::kill(-1, SIGTERM);
    else
        signalDescendants(SIGTERM);
}

void killAll(Keeper& keeper) {
    if (keeper.plan.containment == Containment::PidNamespace)
        leave(0);
    if (keeper.plan.cgroupKill >= 0) {
        [[maybe_unused]] const auto ignored = ::write(keeper.plan.cgroupKill, "1", 1);
    }
    if (killDescendantsOnce(collected, &keeper))
        end(keeper);
}

void listen(Keeper& keeper) {
    KeeperMessage message{};
    const auto size = ::recv(keeper.plan.control, &message, sizeof message, MSG_DONTWAIT);
    if (size < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    if (size > 0 && message.word == KeeperWord::Terminate)
        terminateAll(keeper);
    else
        keeper.killing = true; // told to, or the service is gone
}

int openChildSignal() {
    sigset_t child;
    sigemptyset(&child);
    sigaddset(&child, SIGCHLD);
    return ::signalfd(-1, &child, SFD_CLOEXEC | SFD_NONBLOCK);
}

void forkMain(Keeper& keeper) {
    keeper.main = ::_Fork();
    if (keeper.main == 0)
        becomeMain(keeper.plan);
    if (keeper.main < 0)
        fail(keeper.plan, SpawnStage::Contain);
    for (const int fd :
         {keeper.plan.input, keeper.plan.output, keeper.plan.errors, keeper.plan.cgroupProcesses}) {
        if (fd >= 0)
            ::close(fd);
    }
}

} // namespace

void runKeeper(const KeeperPlan& plan) {
    sigset_t all;
    sigfillset(&all);
    ::sigprocmask(SIG_SETMASK, &all, nullptr);
    resetSignals();
    closeOthers(plan);
    contain(plan);
    Keeper keeper{.plan = plan};
    // Opened before the fork, so that no end is missed. What is read from it does not matter.
    pollfd watched[2] = {{plan.control, POLLIN, 0}, {openChildSignal(), POLLIN, 0}};
    if (watched[1].fd < 0)
        fail(plan, SpawnStage::Contain);
    if (::poll(watched, 1, 0) > 0 && (watched[0].revents & POLLHUP) != 0)
        leave(0);
    forkMain(keeper);
    for (;;) {
        const int changed = ::poll(watched, 2, keeper.killing ? 1 : -1);
        if (changed > 0 && watched[1].revents != 0) {
            signalfd_siginfo ignored;
            while (::read(watched[1].fd, &ignored, sizeof ignored) > 0) {
            }
        }
        if (changed > 0 && watched[0].revents != 0)
            listen(keeper);
        collect(keeper);
        if (keeper.killing)
            killAll(keeper);
    }
}

} // namespace ud::service
