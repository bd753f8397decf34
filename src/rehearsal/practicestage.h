// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "rehearsal/practiceworld.h"

namespace ud {

/// Fills a world with what its scenario begins with: an organization, agents and their runs, active and
/// ended, as they are at PracticeWorld::begun.
void setTheStage(PracticeWorld& world);

} // namespace ud
