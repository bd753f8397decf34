// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agents/common/reporter.h"
#include "agents/documentdigest/digestinput.h"
#include "core/json.h"
#include "core/result.h"

#include <filesystem>
#include <optional>

namespace ud::agents::digest {

inline constexpr Credits documentPrice = Credits::fromWhole(1); ///< message credits for reading one document
inline constexpr Credits pdfPrice = Credits::fromWhole(1);      ///< skill credits for one PDF, on top
inline constexpr Credits passPrice =
    Credits::fromThousandths(200); ///< message credits for one pass over one document

/// Reads and ranks every document, then steadies the rankings in passes over all of them, metering each piece
/// of work when it is done. A document that cannot be read is named in the result and costs nothing. Without
/// \p pdfToText PDFs cannot be read. Errors: NotFound, Invalid (nothing could be read).
Result<json::value> runDigest(const DigestInput& input, const std::optional<std::filesystem::path>& pdfToText,
                              Reporter& reporter);

} // namespace ud::agents::digest
