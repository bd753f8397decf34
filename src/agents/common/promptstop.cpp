// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agents/common/promptstop.h"

#include <csignal>
#include <initializer_list>
#include <unistd.h>

namespace ud::agents {

namespace {

extern "C" void endBySignal(int number) {
    ::signal(number, SIG_DFL);
    sigset_t only;
    ::sigemptyset(&only);
    ::sigaddset(&only, number);
    ::sigprocmask(SIG_UNBLOCK, &only, nullptr);
    ::raise(number);
    ::_exit(128 + number);
}

} // namespace

void installPromptStop() {
    struct sigaction action {};
    action.sa_handler = endBySignal;
    ::sigemptyset(&action.sa_mask);
    ::sigaction(SIGTERM, &action, nullptr);
    ::sigaction(SIGINT, &action, nullptr);
    sigset_t all;
    ::sigemptyset(&all);
    for (const int number : {SIGTERM, SIGINT, SIGPIPE})
        ::sigaddset(&all, number);
    ::sigprocmask(SIG_UNBLOCK, &all, nullptr);
    ::signal(SIGPIPE, SIG_DFL);
}

} // namespace ud::agents
