// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/stopoperation.h"

#include <QByteArray>

namespace ud {

/// The service's word for an outcome: "cancelled", "already_completed", "no_answer".
[[nodiscard]] std::string_view toText(StopOutcome outcome);

/// What became of a stop, a line per run, as comma-separated values: outcomes by the names of the service,
/// times in UTC (RFC 3339). For records, so the same in every language.
[[nodiscard]] QByteArray stopLedger(const std::vector<StopLine>& lines);

} // namespace ud
