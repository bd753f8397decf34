// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace ud::service {

/// What `agentsd` ends with (contract, §3).
enum ExitCode : int {
    exitOk = 0,
    exitFailed = 1, ///< an administration command was refused
    exitUsage = 2,
    exitConfiguration = 3,
    exitStore = 4,
    exitListen = 5,
};

} // namespace ud::service
