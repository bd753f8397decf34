// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "service/queue/configuration.h"

#include <filesystem>

namespace ud::service {

/// Reads the operator's configuration (contract, §3). Errors: Configuration, code "configuration"; the detail
/// reads "FILE:LINE: key: sentence".
Result<Configuration> readConfiguration(const std::filesystem::path& file);

} // namespace ud::service
