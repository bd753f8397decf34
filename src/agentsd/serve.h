// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agentsd/serveoptions.h"

namespace ud::service {

/// Runs the service until SIGTERM or SIGINT, which the calling thread must have blocked before any thread was
/// made. Faults go to standard error as one sentence. Returns the exit code.
int serve(const ServeOptions& options);

} // namespace ud::service
