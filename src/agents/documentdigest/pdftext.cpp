// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agents/documentdigest/pdftext.h"

#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace ud::agents::digest {

namespace fs = std::filesystem;

namespace {

using SteadyClock = std::chrono::steady_clock;
constexpr std::chrono::seconds patience{60};
constexpr const char* usualPath = "/usr/local/bin:/usr/bin:/bin";

/// What the child does between fork and exec: only calls that are safe there.
[[noreturn]] void becomePdfToText(const char* program, char* const* arguments, int output, pid_t parent) {
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (::getppid() != parent)
        ::_exit(126);
    const int nothing = ::open("/dev/null", O_RDWR);
    ::dup2(nothing, STDIN_FILENO);
    ::dup2(output, STDOUT_FILENO);
    ::dup2(nothing, STDERR_FILENO);
    const std::array<const char*, 2> environment{"LC_ALL=C.UTF-8", nullptr};
    ::execve(program, arguments, const_cast<char* const*>(environment.data()));
    ::_exit(127);
}

/// Reads \p descriptor to its end, the limit or the deadline.
Result<std::string> readAll(int descriptor, std::size_t maxBytes, const std::string& name) {
    const auto deadline = SteadyClock::now() + patience;
    std::string text;
    std::array<char, 65536> buffer{};
    for (;;) {
        const auto left =
            std::chrono::duration_cast<std::chrono::milliseconds>(deadline - SteadyClock::now()).count();
        pollfd wanted{descriptor, POLLIN, 0};
        const int ready = left > 0 ? ::poll(&wanted, 1, static_cast<int>(left)) : 0;
        if (ready == 0)
            return Error{ErrorKind::Timeout, "pdf_timeout", name + ": pdftotext took longer than 60 s."};
        const ssize_t count = ready > 0 ? ::read(descriptor, buffer.data(), buffer.size()) : -1;
        if (count == 0)
            return text;
        if (count < 0 && errno != EINTR)
            return Error{ErrorKind::Internal, "pdf_read", name + ": " + std::strerror(errno) + "."};
        text.append(buffer.data(), count > 0 ? static_cast<std::size_t>(count) : 0);
        if (text.size() > maxBytes)
            return Error{ErrorKind::TooLarge, "pdf_too_large",
                         name + ": it holds more text than can be read."};
    }
}

int waitFor(pid_t child) {
    int status = 0;
    while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    return status;
}

} // namespace

std::optional<fs::path> findPdfToText() {
    const char* given = std::getenv("PATH");
    std::string_view folders = given ? given : usualPath;
    while (!folders.empty()) {
        const std::size_t end = folders.find(':');
        const fs::path candidate = fs::path(folders.substr(0, end)) / "pdftotext";
        if (candidate.is_absolute() && ::access(candidate.c_str(), X_OK) == 0)
            return candidate;
        folders = end == std::string_view::npos ? std::string_view() : folders.substr(end + 1);
    }
    return std::nullopt;
}

Result<std::string> textOfPdf(const fs::path& pdfToText, const fs::path& pdf, std::size_t maxBytes) {
    const std::string name = pdf.filename().string();
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0)
        return Error{ErrorKind::Internal, "pipe", name + ": " + std::strerror(errno) + "."};
    std::array<std::string, 6> words{"pdftotext", "-q",       "-enc",
                                     "UTF-8",     "-nopgbrk", fs::absolute(pdf).string()};
    std::string output = "-";
    std::array<char*, 8> arguments{words[0].data(), words[1].data(), words[2].data(), words[3].data(),
                                   words[4].data(), words[5].data(), output.data(),   nullptr};
    const pid_t self = ::getpid();
    const pid_t child = ::fork();
    if (child == 0)
        becomePdfToText(pdfToText.c_str(), arguments.data(), ends[1], self);
    ::close(ends[1]);
    if (child < 0) {
        ::close(ends[0]);
        return Error{ErrorKind::Internal, "fork", name + ": pdftotext cannot be started."};
    }
    auto text = readAll(ends[0], maxBytes, name);
    ::close(ends[0]);
    if (!text)
        ::kill(child, SIGKILL);
    const int status = waitFor(child);
    if (text && (!WIFEXITED(status) || WEXITSTATUS(status) != 0))
        return Error{ErrorKind::Invalid, "pdf_unreadable", name + ": pdftotext cannot read it as a PDF."};
    return text;
}

} // namespace ud::agents::digest
