// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agentsd/listenaddress.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace ud::service {

/// The options of `agentsd serve`, checked as far as the command line alone can tell.
struct ServeOptions {
    std::filesystem::path data;
    ListenAddress listen;
    std::optional<std::filesystem::path> config; ///< nullopt: DIR/agentsd.toml where that exists
    bool demo{false};
    std::string tlsCertificate;
    std::string tlsKey;
    bool behindProxy{false};
    std::vector<std::string> trustedProxies;
    std::string logLevel{"info"};
};

} // namespace ud::service
