// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agentsd/tomlsection.h"
#include "service/queue/configuration.h"

namespace ud::service {

/// Reads [mail]: the operator's mail server. Errors: Configuration, as readConfiguration().
Result<MailServer> readMailServer(const std::string& file, const toml::table& table);

} // namespace ud::service
