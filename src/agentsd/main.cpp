// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agentsd/commandline.h"

#include <csignal>
#include <sys/stat.h>

int main(int argc, char** argv) {
    ::umask(077);
    std::signal(SIGPIPE, SIG_IGN);
    return ud::service::runCommandLine(argc, argv);
}
