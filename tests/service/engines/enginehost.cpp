// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Hosts an engine, as the service does, in a process that a test may kill, also as an ordinary user.
// enginehost CONTAINMENT FOLDER MARK USER COMMAND…: prints "unavailable", or "ready" once the command has
// reported; on a line of standard input it stops the run and prints "gone".

#include "service/engines/process/processengine.h"
#include "service/engines/worklog.h"

#include <cstdio>
#include <cstdlib>
#include <grp.h>
#include <iostream>
#include <sys/prctl.h>
#include <unistd.h>

using namespace ud::service;

namespace {

Containment containmentOf(const std::string& name) {
    for (const auto containment : {Containment::PidNamespace, Containment::Cgroup}) {
        if (toText(containment) == name)
            return containment;
    }
    return Containment::Subreaper;
}

bool become(uid_t user) {
    if (user == ::getuid())
        return true;
    // Changing the user has made this process one that may not write its own /proc files; a service that is
    // started as that user may.
    return ::setgroups(0, nullptr) == 0 && ::setresgid(user, user, user) == 0 &&
           ::setresuid(user, user, user) == 0 && ::prctl(PR_SET_DUMPABLE, 1) == 0;
}

void say(const char* word) {
    std::puts(word);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char** argv) {
    if (argc < 6 || !become(static_cast<uid_t>(std::atoi(argv[4]))))
        return 2;
    const auto containment = containmentOf(argv[1]);
    if (!isAvailable(containment)) {
        say("unavailable");
        return 0;
    }
    const std::filesystem::path folder = argv[2];
    const ud::SystemClock clock;
    WorkLog log;
    const auto engine = makeProcessEngine({folder / "work", folder / "logs", clock, containment}, log);
    log.acknowledgeTo(engine.get());
    Command command;
    command.argv.assign(argv + 5, argv + argc);
    command.grace = ud::milliseconds(200);
    command.environment = {argv[3]};
    engine->start({"run-1", "organization", 1, command, nullptr});
    if (!log.waitForReports("run-1", 1))
        return 1;
    say("ready");
    std::string line;
    std::getline(std::cin, line);
    engine->stop("run-1");
    if (!log.waitForWorkEnded("run-1"))
        return 1;
    say("gone");
    return 0;
}
