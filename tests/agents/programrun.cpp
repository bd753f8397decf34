// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agents/programrun.h"

#include <array>
#include <boost/json.hpp>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <gtest/gtest.h>
#include <poll.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace ud::agents::test {

namespace {

constexpr int patienceMs = 60'000;

std::vector<char*> pointersTo(std::vector<std::string>& words) {
    std::vector<char*> pointers;
    for (std::string& word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);
    return pointers;
}

void writeAll(int descriptor, const std::string& text) {
    for (std::size_t done = 0; done < text.size();) {
        const ssize_t count = ::write(descriptor, text.data() + done, text.size() - done);
        if (count <= 0)
            return; // a program that refuses its command line does not read
        done += static_cast<std::size_t>(count);
    }
}

} // namespace

std::vector<json::value> ProgramEnd::lines() const {
    std::vector<json::value> values;
    for (std::size_t begin = 0; begin < output.size();) {
        const std::size_t end = std::min(output.find('\n', begin), output.size());
        const auto value = parseJson(std::string_view(output).substr(begin, end - begin));
        EXPECT_TRUE(value.ok()) << output.substr(begin, end - begin);
        if (value)
            values.push_back(*value);
        begin = end + 1;
    }
    return values;
}

std::vector<json::value> ProgramEnd::linesOfType(std::string_view type) const {
    std::vector<json::value> chosen;
    for (const json::value& line : lines()) {
        if (line.at("type").as_string() == json::string_view(type))
            chosen.push_back(line);
    }
    return chosen;
}

json::value ProgramEnd::result() const {
    const auto results = linesOfType("result");
    EXPECT_EQ(results.size(), 1U) << errors;
    if (results.empty())
        return json::object();
    EXPECT_EQ(lines().back(), results.back()) << "the result is not the last line";
    return results.back().at("output");
}

CreditPair ProgramEnd::credits() const {
    CreditPair sum;
    for (const json::value& line : linesOfType("usage")) {
        const auto kind = creditKindFromText(std::string(line.at("kind").as_string()));
        const auto credits = creditsFromJson(line.at("credits"));
        const auto& what = line.at("what").as_string();
        EXPECT_TRUE(kind && credits && *credits > Credits() && !what.empty()) << json::serialize(line);
        if (kind && credits)
            sum.of(*kind) += *credits;
    }
    return sum;
}

ProgramRun::ProgramRun(const std::string& program, const std::string& input,
                       std::vector<std::string> arguments, std::vector<std::string> environment) {
    ::signal(SIGPIPE, SIG_IGN);
    m_folder = (std::filesystem::temp_directory_path() / "ud-agent-XXXXXX").string();
    EXPECT_NE(::mkdtemp(m_folder.data()), nullptr);
    const std::string path = std::string(UD_PROGRAMS) + '/' + program;
    arguments.insert(arguments.begin(), program);
    const auto argv = pointersTo(arguments);
    const auto envp = pointersTo(environment);
    std::array<int, 2> in{};
    std::array<int, 2> out{};
    std::array<int, 2> err{};
    EXPECT_EQ(::pipe2(in.data(), O_CLOEXEC) | ::pipe2(out.data(), O_CLOEXEC) | ::pipe2(err.data(), O_CLOEXEC),
              0);
    m_child = ::fork();
    if (m_child == 0) {
        ::signal(SIGPIPE, SIG_DFL);
        ::dup2(in[0], STDIN_FILENO);
        ::dup2(out[1], STDOUT_FILENO);
        ::dup2(err[1], STDERR_FILENO);
        if (::chdir(m_folder.c_str()) == 0)
            ::execve(path.c_str(), argv.data(), envp.data());
        ::_exit(127);
    }
    for (const int unused : {in[0], out[1], err[1]})
        ::close(unused);
    m_output = out[0];
    m_errors = err[0];
    writeAll(in[1], input);
    ::close(in[1]);
}

ProgramRun::~ProgramRun() {
    end();
    std::error_code ignored;
    std::filesystem::remove_all(m_folder, ignored);
}

/// Reads what is there on either pipe; false when both have ended or nothing came for a minute.
bool ProgramRun::readSome() {
    std::array<pollfd, 2> wanted{{{m_output, POLLIN, 0}, {m_errors, POLLIN, 0}}};
    if ((m_output < 0 && m_errors < 0) || ::poll(wanted.data(), wanted.size(), patienceMs) <= 0)
        return false;
    std::array<char, 65536> buffer{};
    const auto drain = [&](const pollfd& ready, int& descriptor, std::string& text) {
        if (ready.revents == 0)
            return;
        const ssize_t count = ::read(descriptor, buffer.data(), buffer.size());
        if (count > 0) {
            text.append(buffer.data(), static_cast<std::size_t>(count));
        } else {
            ::close(descriptor);
            descriptor = -1;
        }
    };
    drain(wanted[0], m_output, m_end.output);
    drain(wanted[1], m_errors, m_end.errors);
    return true;
}

bool ProgramRun::waitForOutput(std::string_view text) {
    while (m_end.output.find(text) == std::string::npos) {
        if (!readSome())
            return false;
    }
    return true;
}

void ProgramRun::sendSignal(int number) const {
    ::kill(m_child, number);
}

ProgramEnd ProgramRun::end() {
    if (m_child < 0)
        return m_end;
    while (readSome()) {
    }
    if (m_output >= 0 || m_errors >= 0) {
        ADD_FAILURE() << "the program was silent for a minute and is killed";
        ::kill(m_child, SIGKILL);
    }
    for (int* descriptor : {&m_output, &m_errors}) {
        if (*descriptor >= 0)
            ::close(*descriptor);
        *descriptor = -1;
    }
    int status = 0;
    ::waitpid(m_child, &status, 0);
    m_child = -1;
    m_end.exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    m_end.signal = WIFSIGNALED(status) ? WTERMSIG(status) : 0;
    return m_end;
}

ProgramEnd runWith(const std::string& program, const json::value& input) {
    return ProgramRun(program, writeJson(json::object{{"run_id", "test"}, {"input", input}}) + '\n').end();
}

} // namespace ud::agents::test
