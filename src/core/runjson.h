// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/json.h"
#include "core/run.h"

namespace ud {

/// The run of the contract (section 2), without `input` and `result`.
json::value toJson(const Run& run);
/// Reads a run; unknown members are ignored, missing or mistyped ones are an error of kind Protocol.
Result<Run> runFromJson(const json::value& value);

json::value toJson(const RunEvent& event);
Result<RunEvent> runEventFromJson(const json::value& value);
json::value toJson(const LedgerEntry& entry);
Result<LedgerEntry> ledgerEntryFromJson(const json::value& value);
json::value toJson(const PersonRef& person);

} // namespace ud
