// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <filesystem>
#include <optional>
#include <string>

namespace ud::agents::digest {

/// Where poppler's pdftotext is: in the folders of $PATH, or, where that is not set, in the usual ones.
std::optional<std::filesystem::path> findPdfToText();

/// The text of \p pdf by \p pdfToText, run without a shell, with an empty environment and at most \p maxBytes
/// of output and 60 s. It ends with this program. Errors: Invalid (no readable PDF), Timeout, TooLarge,
/// Internal.
Result<std::string> textOfPdf(const std::filesystem::path& pdfToText, const std::filesystem::path& pdf,
                              std::size_t maxBytes);

} // namespace ud::agents::digest
