// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// systemd's RestrictNamespaces= and the filters of containers answer clone3 with ENOSYS.

#include "service/engines/process/containment.h"

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

bool refuseClone3() {
    sock_filter rules[] = {
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr)),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_clone3, 0, 1),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | ENOSYS),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
    };
    const sock_fprog program{std::size(rules), rules};
    clone_args none{};
    return ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 &&
           ::prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) == 0 &&
           ::syscall(SYS_clone3, &none, 0) < 0 && errno == ENOSYS;
}

class WithoutClone3 : public testing::TestWithParam<Containment> {};

TEST_P(WithoutClone3, ARungThatWorksGoesOnWorking) {
    if (!isAvailable(GetParam()))
        GTEST_SKIP() << "this host does not offer " << toText(GetParam());
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(!refuseClone3() ? 2 : isAvailable(GetParam()) ? 0 : 1);
    int status = 0;
    ASSERT_EQ(::waitpid(child, &status, 0), child);
    ASSERT_TRUE(WIFEXITED(status));
    EXPECT_EQ(WEXITSTATUS(status), 0);
}

INSTANTIATE_TEST_SUITE_P(Rungs, WithoutClone3,
                         testing::Values(Containment::PidNamespace, Containment::Cgroup,
                                         Containment::Subreaper),
                         [](const auto& rung) { return std::string(toText(rung.param)); });

} // namespace
} // namespace ud::service
