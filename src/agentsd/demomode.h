// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agentsd/service.h"
#include "service/demo/demodriver.h"
#include "service/demo/siteserver.h"

namespace ud::service {

/// What `serve --demo` adds: the Demo organization with its history at the first start, the example agents as
/// commands, and real runs that keep going.
class DemoMode {
public:
    /// Before the service opens the folder: writes the history where the folder is new, and adds the commands
    /// that \p configuration lacks. Errors: Configuration (programs missing, the folder holds something
    /// else), Store.
    static Result<Done> prepare(const DataFolder& folder, Configuration& configuration,
                                bool ownConfiguration);

    /// Before \p service starts: serves the sample site. Errors: Network, Configuration.
    static Result<std::unique_ptr<DemoMode>> open(Service& service);
    /// Keeps runs going from here on.
    void start() { m_driver->start(); }

private:
    explicit DemoMode(std::unique_ptr<SiteServer> site)
        : m_site(std::move(site)) {}

    std::unique_ptr<SiteServer> m_site;
    std::unique_ptr<DemoDriver> m_driver;
};

} // namespace ud::service
