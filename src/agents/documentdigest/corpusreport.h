// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agents/documentdigest/digestinput.h"
#include "agents/documentdigest/summary.h"
#include "core/json.h"

#include <span>
#include <string>
#include <vector>

namespace ud::agents::digest {

/// The result of a run: {folder, documents:[{name,title,kind,words,sentences,shortened?,summary,key_terms}],
/// documents_omitted, common_terms, related:[{one,other,similarity}], problems, report}; `report` is the
/// whole as Markdown. Kept below 256 KiB: documents that do not fit are counted in `documents_omitted`.
json::value corpusReport(const DigestInput& input, std::span<const DocumentSummary> summaries,
                         std::vector<std::string> problems);

} // namespace ud::agents::digest
