// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agents/common/filefinder.h"
#include "agents/deepreasoner/instance.h"
#include "core/json.h"
#include "core/result.h"

#include <optional>

namespace ud::agents::roster {

/// What a run of Deep Reasoner is asked to do.
struct ReasonerInput {
    Instance instance;
    std::optional<std::int64_t> steps;   ///< at most so many; 50 where neither bound was given
    std::optional<std::int64_t> seconds; ///< begin no step after so long
    std::int64_t movesPerStep{1'000'000};
    std::uint64_t seed{1};
};

/// Reads {"instance": name, path or object, "steps"?, "seconds"?, "moves_per_step"?, "seed"?}.
/// Errors: Invalid, NotFound, Forbidden, Malformed, each with a sentence.
Result<ReasonerInput> readReasonerInput(const json::value& input, const FileFinder& files);

/// Reads one instance by name ("ward-small"), sample path or absolute path.
Result<Instance> loadInstance(const std::string& given, const FileFinder& files);

} // namespace ud::agents::roster
