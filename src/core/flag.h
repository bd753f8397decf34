// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/time.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ud {

/// Why a run deserves a look.
enum class FlagKind { UnusuallyLong, Silent, LongQueued, Returning };

std::string_view toText(FlagKind kind);
std::optional<FlagKind> flagKindFromText(std::string_view text);

/// One figure of a flag. The names per kind, all in whole seconds unless said otherwise:
/// unusually_long: elapsed_s, median_s, p95_s, samples (count) · silent: silence_s, limit_s ·
/// long_queued: waited_s, median_wait_s · returning: starts (count), first_stop_ms (Unix milliseconds).
struct FlagFigure {
    std::string name;
    std::int64_t value{0};
    bool operator==(const FlagFigure&) const = default;
};

/// A flag with the figures that say why, so that a person can be told in words.
struct Flag {
    FlagKind kind{FlagKind::UnusuallyLong};
    Time since{}; ///< when its condition first held
    std::vector<FlagFigure> figures;

    /// The figure of that name, 0 where absent.
    [[nodiscard]] std::int64_t figure(std::string_view name) const;
    bool operator==(const Flag&) const = default;
};

} // namespace ud
