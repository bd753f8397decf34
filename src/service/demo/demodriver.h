// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/demo/demoagents.h"
#include "service/queue/wakeablethread.h"
#include "service/store/store.h"

#include <map>
#include <string>
#include <vector>

namespace ud::service {

/// What the driver keeps doing in one place of the demo: one run of an agent after another.
struct DemoRole {
    std::string agent;
    std::vector<boost::json::value> inputs; ///< taken in turn
    std::vector<std::string> labels;        ///< of the inputs, as many
    seconds pause{8};                       ///< between the end of a run and the next start
    seconds pauseAfterStop{180};            ///< the same where a person has stopped it
};

/// The roles of the demo; \p siteUrl is where the site to audit begins.
std::vector<DemoRole> demoRoles(const std::string& siteUrl);

/// Keeps real runs of the Demo organization's agents going, on a thread of its own; runs that are active
/// already are taken over. What the driver starts is started by "Schedule".
class DemoDriver {
public:
    /// \p store and \p clock outlive the driver.
    DemoDriver(Store& store, const Clock& clock, std::string organizationId, std::vector<DemoRole> roles);
    ~DemoDriver() { stop(); }

    void start();
    void stop() { m_thread.stop(); }

private:
    struct Place {
        DemoRole role;
        std::string agentId;
        std::string runId; ///< "" between two runs
        std::size_t next{0};
        Time notBefore{};
    };

    void takeOver();
    void look();
    void lookAt(Place& place);
    void startRun(Place& place);

    Store& m_store;
    const Clock& m_clock;
    Actor m_scheduler;
    std::vector<Place> m_places;
    WakeableThread m_thread;
};

} // namespace ud::service
