// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The service is killed, or works as an ordinary user: nobody is left on any rung.

#include "service/engines/livingprocesses.h"
#include "service/engines/process/containment.h"

#include <array>
#include <csignal>
#include <cstdlib>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <tuple>
#include <unistd.h>

namespace ud::service {
namespace {

constexpr uid_t nobody = 65534;

/// A running enginehost.
class Host {
public:
    Host(Containment containment, uid_t user, const std::string& mode) {
        std::string name = (std::filesystem::temp_directory_path() / "hostXXXXXX").string();
        folder = ::mkdtemp(name.data());
        mark = "MARK=" + folder.filename().string();
        if (::geteuid() == 0) [[maybe_unused]]
            const int ignored = ::chown(folder.c_str(), user, user);
        std::array<int, 2> in{};
        std::array<int, 2> out{};
        if (::pipe(in.data()) != 0 || ::pipe(out.data()) != 0)
            std::abort();
        m_pid = ::fork();
        if (m_pid == 0) {
            ::dup2(in[0], 0);
            ::dup2(out[1], 1);
            for (const int fd : {in[0], in[1], out[0], out[1]})
                ::close(fd);
            ::execl(UD_ENGINE_HOST, UD_ENGINE_HOST, std::string(toText(containment)).c_str(), folder.c_str(),
                    mark.c_str(), std::to_string(user).c_str(), UD_TEST_AGENT, mode.c_str(), nullptr);
            ::_exit(126);
        }
        ::close(in[0]);
        ::close(out[1]);
        m_in = in[1];
        m_out = out[0];
    }
    ~Host() {
        kill();
        ::close(m_in);
        ::close(m_out);
        std::error_code ignored;
        std::filesystem::remove_all(folder, ignored);
    }
    Host(const Host&) = delete;
    Host& operator=(const Host&) = delete;

    /// The next word it says; empty at its end.
    std::string word() {
        std::string text;
        for (char c = 0; ::read(m_out, &c, 1) == 1 && c != '\n';)
            text += c;
        return text;
    }
    void stopRun() { ASSERT_EQ(::write(m_in, "\n", 1), 1); }
    void kill() {
        if (m_pid > 0) {
            ::kill(m_pid, SIGKILL);
            ::waitpid(m_pid, nullptr, 0);
        }
        m_pid = 0;
    }

    std::filesystem::path folder;
    std::string mark;

private:
    pid_t m_pid{0};
    int m_in{-1};
    int m_out{-1};
};

class ServiceDeath : public testing::TestWithParam<std::tuple<Containment, uid_t, std::string>> {
protected:
    void SetUp() override {
        if (std::get<1>(GetParam()) != ::geteuid() && ::geteuid() != 0)
            GTEST_SKIP() << "only root can become another user";
    }
};

std::string nameOf(const testing::TestParamInfo<std::tuple<Containment, uid_t, std::string>>& info) {
    const auto& [containment, user, mode] = info.param;
    return std::string(toText(containment)) + (user == 0 ? "_root_" : "_nobody_") + mode;
}

INSTANTIATE_TEST_SUITE_P(
    Rungs, ServiceDeath,
    testing::Combine(testing::Values(Containment::PidNamespace, Containment::Cgroup, Containment::Subreaper),
                     testing::Values(uid_t{0}, nobody), testing::Values("tree", "refork")),
    nameOf);

TEST_P(ServiceDeath, LeavesNobody) {
    const auto& [containment, user, mode] = GetParam();
    Host host(containment, user, mode);
    const auto word = host.word();
    if (word == "unavailable")
        GTEST_SKIP() << toText(containment) << " is not to be had here";
    ASSERT_EQ(word, "ready");
    ASSERT_GE(livingWith(host.mark), 1);
    host.kill();
    EXPECT_TRUE(eventually([&] { return livingWith(host.mark) == 0; }));
}

TEST_P(ServiceDeath, AStopLeavesNobodyEither) {
    const auto& [containment, user, mode] = GetParam();
    Host host(containment, user, mode);
    const auto word = host.word();
    if (word == "unavailable")
        GTEST_SKIP() << toText(containment) << " is not to be had here";
    ASSERT_EQ(word, "ready");
    host.stopRun();
    EXPECT_EQ(host.word(), "gone");
    EXPECT_EQ(livingWith(host.mark), 0);
}

} // namespace
} // namespace ud::service
