// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Filters of system calls: systemd's RestrictNamespaces= and those of containers answer clone3 with ENOSYS.

#include "service/engines/process/containment.h"
#include "service/engines/process/processengine.h"
#include "service/engines/worklog.h"
#include "testutils/temporaryfolder.h"

#include <cerrno>
#include <cstddef>
#include <gtest/gtest.h>
#include <linux/filter.h>
#include <linux/sched.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace ud::service {
namespace {

template<std::size_t count>
bool filterBy(sock_filter (&rules)[count]) {
    const sock_fprog program{count, rules};
    return ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 &&
           ::prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) == 0;
}

bool refuseClone3() {
    sock_filter rules[] = {
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr)),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_clone3, 0, 1),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | ENOSYS),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
    };
    clone_args none{};
    return filterBy(rules) && ::syscall(SYS_clone3, &none, 0) < 0 && errno == ENOSYS;
}

/// Threads may still be made.
bool refuseProcesses() {
    sock_filter rules[] = {
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr)),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_clone3, 0, 1),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | ENOSYS),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_clone, 0, 3),
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, args)),
        BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, CLONE_THREAD, 1, 0),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EPERM),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
    };
    return filterBy(rules);
}

/// What \p act returns in a process of its own.
template<class Act>
int inChild(Act act) {
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(act());
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

class WithoutClone3 : public testing::TestWithParam<Containment> {};

TEST_P(WithoutClone3, ARungThatWorksGoesOnWorking) {
    if (!isAvailable(GetParam()))
        GTEST_SKIP() << "this host does not offer " << toText(GetParam());
    EXPECT_EQ(inChild([] { return !refuseClone3() ? 2 : isAvailable(GetParam()) ? 0 : 1; }), 0);
}

INSTANTIATE_TEST_SUITE_P(Rungs, WithoutClone3,
                         testing::Values(Containment::PidNamespace, Containment::Cgroup,
                                         Containment::Subreaper),
                         [](const auto& rung) { return std::string(toText(rung.param)); });

/// 1 where the engine says that it cannot work, 0 where it does not.
int hindered(const std::filesystem::path& folder) {
    const SystemClock clock;
    WorkLog log;
    return makeProcessEngine({folder / "work", folder / "logs", clock, {}}, log)->hindrance().empty() ? 0 : 1;
}

TEST(WithoutProcesses, TheEngineSaysThatItCannotWork) {
    const testutils::TemporaryFolder folder;
    EXPECT_EQ(inChild([&] { return hindered(folder.path()); }), 0);
    EXPECT_EQ(inChild([&] { return refuseProcesses() ? hindered(folder.path()) : 2; }), 1);
}

} // namespace
} // namespace ud::service
