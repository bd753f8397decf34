// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/engines/process/spawner.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <linux/sched.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>

namespace ud::service {

namespace {

Error spawnError(const std::string& what) {
    return {ErrorKind::Unavailable, "spawn",
            "The process cannot be started: " + what + ": " + std::strerror(errno) + "."};
}

/// Descriptors 0–2 would be overwritten in the child; moves those a service without them was given.
void moveAboveTwo(UniqueFd& fd) {
    if (fd.get() >= 0 && fd.get() <= 2)
        fd.reset(::fcntl(fd.get(), F_DUPFD_CLOEXEC, 3));
}

void setNonBlocking(const UniqueFd& fd) {
    ::fcntl(fd.get(), F_SETFL, ::fcntl(fd.get(), F_GETFL) | O_NONBLOCK);
}

bool openPipe(UniqueFd& readEnd, UniqueFd& writeEnd, const UniqueFd& ours) {
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0)
        return false;
    readEnd.reset(ends[0]);
    writeEnd.reset(ends[1]);
    moveAboveTwo(readEnd);
    moveAboveTwo(writeEnd);
    setNonBlocking(ours);
    return readEnd && writeEnd;
}

/// The keeper's ends of what joins it with the service.
struct KeeperEnds {
    UniqueFd control;
    UniqueFd input;
    UniqueFd output;
    UniqueFd errors;
};

bool openEnds(Spawned& ours, KeeperEnds& theirs) {
    int sockets[2];
    if (::socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, sockets) != 0)
        return false;
    ours.control.reset(sockets[0]);
    theirs.control.reset(sockets[1]);
    moveAboveTwo(theirs.control);
    setNonBlocking(ours.control);
    return theirs.control && openPipe(theirs.input, ours.input, ours.input) &&
           openPipe(ours.output, theirs.output, ours.output) &&
           openPipe(ours.errors, theirs.errors, ours.errors);
}

std::vector<char*> pointers(const std::vector<std::string>& texts) {
    std::vector<char*> result;
    result.reserve(texts.size() + 1);
    for (const auto& text : texts)
        result.push_back(const_cast<char*>(text.c_str()));
    result.push_back(nullptr);
    return result;
}

/// "id id 1": the same number inside as outside.
std::string identityMap(unsigned id) {
    return std::to_string(id) + ' ' + std::to_string(id) + " 1";
}

/// fork() with a pidfd and namespaces. Raw, because the service has threads: no handlers, no locks are run in
/// the child, which only does what is async-signal-safe. It tells its end by the pidfd, not by SIGCHLD.
pid_t cloneKeeper(std::uint64_t namespaces, int& pidfd) {
    clone_args arguments{};
    arguments.flags = CLONE_PIDFD | namespaces;
    arguments.pidfd = reinterpret_cast<std::uint64_t>(&pidfd);
    const auto pid = ::syscall(SYS_clone3, &arguments, sizeof arguments);
    if (pid >= 0 || errno != ENOSYS)
        return static_cast<pid_t>(pid);
    // Filters that look at flags refuse clone3 as a whole: systemd's RestrictNamespaces=, containers.
    return static_cast<pid_t>(::syscall(SYS_clone, arguments.flags, nullptr, &pidfd, nullptr, 0));
}

/// Clones with every signal blocked, so that no handler of the service runs in the child.
pid_t cloneQuietly(std::uint64_t namespaces, int& pidfd, const KeeperPlan& plan) {
    sigset_t all;
    sigset_t before;
    sigfillset(&all);
    ::pthread_sigmask(SIG_SETMASK, &all, &before);
    const pid_t pid = cloneKeeper(namespaces, pidfd);
    if (pid == 0)
        runKeeper(plan);
    const int error = errno;
    ::pthread_sigmask(SIG_SETMASK, &before, nullptr);
    errno = error;
    return pid;
}

std::uint64_t namespacesOf(Containment containment) {
    if (containment != Containment::PidNamespace)
        return 0;
    return CLONE_NEWPID | CLONE_NEWNS | (::geteuid() == 0 ? 0 : CLONE_NEWUSER);
}

} // namespace

Result<Spawned> spawn(const SpawnOrder& order) {
    Spawned ours;
    KeeperEnds theirs;
    if (order.containment == Containment::Cgroup) {
        auto cgroup = Cgroup::create();
        if (!cgroup)
            return cgroup.error();
        ours.cgroup = std::move(cgroup).value();
    }
    if (!openEnds(ours, theirs))
        return spawnError("no pipe to be had");

    const auto arguments = pointers(order.arguments);
    const auto environment = pointers(order.environment);
    const auto namespaces = namespacesOf(order.containment);
    const auto userMap = identityMap(::geteuid());
    const auto groupMap = identityMap(::getegid());
    KeeperPlan plan{.containment = order.containment,
                    .arguments = order.arguments.empty() ? nullptr : arguments.data(),
                    .environment = environment.data(),
                    .folder = order.folder.empty() ? nullptr : order.folder.c_str(),
                    .control = theirs.control.get(),
                    .input = theirs.input.get(),
                    .output = theirs.output.get(),
                    .errors = theirs.errors.get()};
    if ((namespaces & CLONE_NEWUSER) != 0) {
        plan.userMap = userMap.c_str();
        plan.groupMap = groupMap.c_str();
    }
    if (ours.cgroup) {
        plan.cgroupPath = ours.cgroup->path().c_str();
        plan.cgroupProcesses = ours.cgroup->processes();
        plan.cgroupKill = ours.cgroup->killSwitch();
    }
    int pidfd = -1;
    if (cloneQuietly(namespaces, pidfd, plan) < 0)
        return spawnError("no process to be had");
    ours.pidfd.reset(pidfd);
    return ours;
}

std::optional<KeeperMessage> receive(const Spawned& spawned) {
    KeeperMessage message{};
    ssize_t size = -1;
    do {
        size = ::recv(spawned.control.get(), &message, sizeof message, MSG_DONTWAIT);
    } while (size < 0 && errno == EINTR);
    return size == sizeof message ? std::optional(message) : std::nullopt;
}

namespace {

void tell(const Spawned& spawned, KeeperWord word) {
    const KeeperMessage message{word, 0, 0};
    [[maybe_unused]] const auto ignored =
        ::send(spawned.control.get(), &message, sizeof message, MSG_NOSIGNAL | MSG_DONTWAIT);
}

} // namespace

void terminateAll(const Spawned& spawned) {
    tell(spawned, KeeperWord::Terminate);
}

void killAll(const Spawned& spawned, Containment containment) {
    if (containment == Containment::PidNamespace)
        ::syscall(SYS_pidfd_send_signal, spawned.pidfd.get(), SIGKILL, nullptr, 0);
    else
        tell(spawned, KeeperWord::Kill);
}

int collectKeeper(const Spawned& spawned) {
    siginfo_t info{};
    if (::waitid(P_PIDFD, static_cast<id_t>(spawned.pidfd.get()), &info, WEXITED | WNOHANG | __WALL) != 0)
        return 0;
    return info.si_code == CLD_EXITED ? info.si_status : 128 + info.si_status;
}

std::string spawnFailure(const SpawnOrder& order, const KeeperMessage& message) {
    const std::string why = std::string(": ") + std::strerror(message.detail) + ".";
    switch (static_cast<SpawnStage>(message.value)) {
    case SpawnStage::Contain:
        return "The process cannot be contained as \"" + std::string(toText(order.containment)) + '"' + why;
    case SpawnStage::Folder:
        return "The working folder " + order.folder + " cannot be entered" + why;
    case SpawnStage::Execute:
        break;
    }
    return "The command " + (order.arguments.empty() ? std::string() : order.arguments.front()) +
           " cannot be executed" + why;
}

} // namespace ud::service
