// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the engine's tests execute: the first argument says how it behaves.

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <string>
#include <sys/wait.h>
#include <unistd.h>

namespace {

void say(const std::string& line) {
    std::printf("%s\n", line.c_str());
    std::fflush(stdout);
}

[[noreturn]] void waitForever() {
    for (;;)
        pause();
}

/// Prints what it was given: environment, open descriptors, session, standard input.
int show() {
    for (char** entry = environ; *entry; ++entry)
        say(std::string("env ") + *entry);
    for (int fd = 0; fd < 4096; ++fd) {
        if (fcntl(fd, F_GETFD) >= 0)
            say("fd " + std::to_string(fd));
    }
    sigset_t blocked;
    sigprocmask(SIG_SETMASK, nullptr, &blocked);
    for (int signal = 1; signal < 65; ++signal) {
        struct sigaction action {};
        if (sigismember(&blocked, signal) == 1)
            say("blocked " + std::to_string(signal));
        if (sigaction(signal, nullptr, &action) == 0 && action.sa_handler == SIG_IGN)
            say("ignored " + std::to_string(signal));
    }
    say(getsid(0) == getpid() ? "session own" : "session other");
    char folder[4096];
    say(std::string("folder ") + getcwd(folder, sizeof folder));
    for (int c = std::getchar(); c != EOF; c = std::getchar())
        std::putchar(c);
    return 0;
}

/// A process in each kind of hiding: own session, own group, double fork; all ignore SIGTERM.
int tree() {
    signal(SIGTERM, SIG_IGN);
    if (fork() == 0) {
        setsid();
        waitForever();
    }
    if (fork() == 0) {
        setpgid(0, 0);
        waitForever();
    }
    const pid_t between = fork();
    if (between == 0) {
        setsid();
        if (fork() != 0)
            _exit(0);
        waitForever();
    }
    waitpid(between, nullptr, 0); // from here on all four are there
    say(R"({"type":"progress","message":"ready"})");
    waitForever();
}

/// A chain of processes, each in an own session: forks the next one and ends, for ever.
int refork() {
    signal(SIGTERM, SIG_IGN);
    say(R"({"type":"progress","message":"ready"})");
    for (;;) {
        const pid_t next = fork();
        if (next > 0)
            _exit(0);
        if (next == 0)
            setsid();
        usleep(200);
    }
}

/// Main stays, and a chain as above runs beside it.
int reforkBeside() {
    if (fork() == 0)
        return refork();
    waitForever();
}

/// Leaves a daemon behind that keeps writing, and exits.
int leaveDaemon() {
    int ready[2];
    if (pipe(ready) != 0)
        return 1;
    if (fork() == 0) {
        setsid();
        if (fork() != 0)
            _exit(0);
        signal(SIGTERM, SIG_IGN);
        [[maybe_unused]] const auto written = write(ready[1], "r", 1);
        waitForever();
    }
    char byte = 0;
    [[maybe_unused]] const auto got = read(ready[0], &byte, 1);
    say(R"({"type":"usage","kind":"message","credits":2,"what":"before the end"})");
    return 0;
}

volatile sig_atomic_t terminated = 0;

/// Ends politely: reports once more on SIGTERM.
int polite() {
    struct sigaction action {};
    action.sa_handler = [](int) { terminated = 1; };
    sigset_t term;
    sigset_t before;
    sigemptyset(&term);
    sigaddset(&term, SIGTERM);
    sigprocmask(SIG_BLOCK, &term, &before);
    sigaction(SIGTERM, &action, nullptr);
    say(R"({"type":"progress","message":"ready"})");
    while (!terminated)
        sigsuspend(&before);
    say(R"({"type":"usage","kind":"message","credits":9,"what":"after the stop"})");
    return 0;
}

/// Writes \p count usage lines and then waits or ends.
int usageLines(long count, bool wait) {
    for (long i = 0; i < count; ++i)
        std::printf("{\"type\":\"usage\",\"kind\":\"message\",\"credits\":0.001,\"what\":\"line %ld\"}\n", i);
    std::fflush(stdout);
    if (wait)
        waitForever();
    return 0;
}

int progressLines(long count) {
    for (long i = 1; i <= count; ++i)
        std::printf("{\"type\":\"progress\",\"message\":\"step %ld\"}\n", i);
    return 0;
}

int flood(long long bytes) {
    const std::string block(64 * 1024 - 1, 'f');
    for (; bytes > 0; bytes -= 64 * 1024)
        std::puts(block.c_str());
    return 0;
}

} // namespace

int main(int argc, char** argv) {
    const std::string mode = argc > 1 ? argv[1] : "";
    const long number = argc > 2 ? std::atol(argv[2]) : 0;
    if (mode == "show")
        return show();
    if (mode == "tree")
        return tree();
    if (mode == "refork")
        return reforkBeside();
    if (mode == "daemon")
        return leaveDaemon();
    if (mode == "polite")
        return polite();
    if (mode == "usage")
        return usageLines(number, false);
    if (mode == "usage-wait")
        return usageLines(number, true);
    if (mode == "progress")
        return progressLines(number);
    if (mode == "flood")
        return flood(number);
    std::fprintf(stderr, "unknown mode %s\n", mode.c_str());
    return 2;
}
