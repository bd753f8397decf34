// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/run.h"

#include <QString>

namespace ud {

/// One run as tabulated fields for the clipboard: agent, label, status, times in full with zone, credits, id.
/// A field that a spreadsheet would take for a formula is neutralised.
QString runAsText(const Run& run);

} // namespace ud
