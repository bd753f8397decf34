// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agentsd/daemon.h"

#include <chrono>
#include <csignal>
#include <fcntl.h>
#include <fstream>
#include <spawn.h>
#include <sstream>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace ud::service {

namespace {

int spawn(const std::vector<std::string>& words, const std::string& out, const std::string& error) {
    std::vector<std::string> all{UD_AGENTSD};
    all.insert(all.end(), words.begin(), words.end());
    std::vector<char*> argv;
    for (std::string& word : all)
        argv.push_back(word.data());
    argv.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&actions, 1, out.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
    posix_spawn_file_actions_addopen(&actions, 2, error.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
    pid_t pid = 0;
    const int failed = posix_spawn(&pid, UD_AGENTSD, &actions, nullptr, argv.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    return failed == 0 ? pid : -1;
}

int exitCode(int status) {
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

} // namespace

std::string contentsOf(const std::filesystem::path& file) {
    std::ostringstream text;
    text << std::ifstream(file).rdbuf();
    return text.str();
}

Said runAgentsd(const std::vector<std::string>& words) {
    const testutils::TemporaryFolder folder;
    const auto out = folder.path() / "out";
    const auto error = folder.path() / "error";
    const int pid = spawn(words, out, error);
    int status = 0;
    ::waitpid(pid, &status, 0);
    return {exitCode(status), contentsOf(out), contentsOf(error)};
}

Daemon::Daemon(const std::string& configuration)
    : m_data(m_folder.path() / "data") {
    std::filesystem::create_directories(m_data);
    std::ofstream(m_data / "agentsd.toml") << configuration;
}

Daemon::~Daemon() {
    if (m_pid > 0)
        end(SIGTERM);
}

bool Daemon::start(const std::vector<std::string>& more) {
    std::vector<std::string> words{"serve", "--data", m_data, "--listen", "127.0.0.1:0"};
    words.insert(words.end(), more.begin(), more.end());
    std::filesystem::remove(outFile());
    m_pid = spawn(words, outFile(), m_folder.path() / "error");
    const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(60);
    while (contentsOf(outFile()).find('\n') == std::string::npos) {
        int status = 0;
        if (::waitpid(m_pid, &status, WNOHANG) == m_pid || std::chrono::steady_clock::now() > deadline) {
            m_pid = 0;
            return false;
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
    return true;
}

int Daemon::end(int signal) {
    ::kill(m_pid, signal);
    int status = 0;
    ::waitpid(m_pid, &status, 0);
    m_pid = 0;
    return exitCode(status);
}

Said Daemon::admin(std::vector<std::string> words) const {
    words.insert(words.end(), {"--data", m_data});
    return runAgentsd(words);
}

} // namespace ud::service
