// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agents/common/filefinder.h"
#include "core/json.h"
#include "core/result.h"

#include <filesystem>

namespace ud::agents::digest {

/// What a run of Document Digest is asked to do.
struct DigestInput {
    std::filesystem::path folder; ///< exists
    std::string shownFolder;      ///< as it was given
    std::size_t documents{200};   ///< at most so many
    std::size_t sentences{3};     ///< in each summary
    std::int64_t passes{1};       ///< how often each ranking is steadied
    int resamples{200};           ///< in each pass
};

/// Reads {"folder", "documents"?, "sentences"?, "passes"?, "resamples"?}. Errors: Invalid, NotFound,
/// Forbidden.
Result<DigestInput> readDigestInput(const json::value& input, const FileFinder& files);

} // namespace ud::agents::digest
