// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/engines/process/containment.h"

#include "core/enumtext.h"
#include "service/engines/process/spawner.h"

#include <chrono>
#include <poll.h>

namespace ud::service {

namespace {

constexpr std::array names{
    EnumText{Containment::PidNamespace, "pid_namespace"},
    EnumText{Containment::Cgroup, "cgroup"},
    EnumText{Containment::Subreaper, "subreaper"},
};

constexpr int patience = 5000; // ms

bool becomesReadable(int fd) {
    pollfd watched{fd, POLLIN, 0};
    return ::poll(&watched, 1, patience) > 0;
}

} // namespace

std::string_view toText(Containment containment) {
    return textOf(names, containment);
}

bool isAvailable(Containment containment) {
    SpawnOrder order;
    order.containment = containment;
    auto spawned = spawn(order);
    if (!spawned)
        return false;
    const auto message = becomesReadable(spawned->control.get()) ? receive(*spawned) : std::nullopt;
    const bool started = message && message->word == KeeperWord::MainEnded && message->value == 0;
    killAll(*spawned, containment);
    const bool ended = becomesReadable(spawned->pidfd.get());
    if (ended)
        collectKeeper(*spawned);
    // The process left behind holds the other end: only its death closes it.
    char nothing = 0;
    return started && ended && becomesReadable(spawned->output.get()) &&
           ::read(spawned->output.get(), &nothing, 1) == 0;
}

Containment bestContainment() {
    for (const auto containment : {Containment::PidNamespace, Containment::Cgroup}) {
        if (isAvailable(containment))
            return containment;
    }
    return Containment::Subreaper;
}

} // namespace ud::service
