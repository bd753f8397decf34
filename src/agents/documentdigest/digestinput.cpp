// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agents/documentdigest/digestinput.h"

#include "agents/common/inputfaults.h"
#include "core/objectreader.h"

#include <boost/json.hpp>

namespace ud::agents::digest {

Result<DigestInput> readDigestInput(const json::value& input, const FileFinder& files) {
    using Presence = ObjectReader::Presence;
    ObjectReader reader(input);
    DigestInput wanted;
    const auto number = [&](const char* key, std::int64_t most, std::int64_t fallback) {
        return reader.integer(key, Presence::Optional, 1, most).value_or(fallback);
    };
    wanted.shownFolder = reader.text("folder", Presence::Required, 1, 4096).value_or("");
    wanted.documents = static_cast<std::size_t>(number("documents", 1000, 200));
    wanted.sentences = static_cast<std::size_t>(number("sentences", 20, 3));
    wanted.passes = number("passes", 1'000'000, 1);
    wanted.resamples = static_cast<int>(number("resamples", 1'000'000, 200));
    reader.refuseUnknown();
    if (!reader.ok())
        return inputError("the input", reader.faults());
    const auto folder = files.find(wanted.shownFolder);
    if (!folder)
        return folder.error();
    wanted.folder = *folder;
    return wanted;
}

} // namespace ud::agents::digest
