// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace ud::service {

/// Understands the command line of `agentsd` and does what it asks. Returns the exit code.
int runCommandLine(int argc, char** argv);

} // namespace ud::service
