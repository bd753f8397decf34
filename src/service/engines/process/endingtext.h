// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/engines/work.h"

#include <string>

namespace ud::service {

/// A failure with its code (contract, section 7) and sentence.
Ending failed(std::string code, std::string detail);
/// What a wait status means; \p lastErrorLine may be empty.
Ending endedWith(int waitStatus, const std::string& lastErrorLine);
Ending timedOut(milliseconds limit);
/// The process that held the run together was ended from outside.
Ending keeperLost(int status);

} // namespace ud::service
