// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agents/siteauditor/auditinput.h"

#include "agents/common/inputfaults.h"
#include "core/objectreader.h"

namespace ud::agents::audit {

Result<AuditInput> readAuditInput(const json::value& input) {
    using Presence = ObjectReader::Presence;
    ObjectReader reader(input);
    AuditInput wanted;
    const auto text = reader.text("url", Presence::Required, 1, 2000);
    // libcurl guesses a scheme where there is none; an audit should not begin at a guess
    const bool whole = text && (text->starts_with("http://") || text->starts_with("https://"));
    const auto url = whole ? readUrl(*text) : std::nullopt;
    if (text && !url)
        reader.fault("url",
                     "A whole address such as https://example.org/ is expected here, without a user name or "
                     "password.");
    const auto number = [&](const char* key, std::int64_t least, std::int64_t most, std::int64_t fallback) {
        return reader.integer(key, Presence::Optional, least, most).value_or(fallback);
    };
    wanted.maxPages = static_cast<std::size_t>(number("max_pages", 1, 100'000, 200));
    wanted.delay = std::chrono::milliseconds(number("delay_ms", 0, 60'000, 250));
    wanted.slow = std::chrono::milliseconds(number("slow_ms", 1, 60'000, 1000));
    reader.refuseUnknown();
    if (!reader.ok())
        return inputError("the input", reader.faults());
    wanted.url = *url;
    return wanted;
}

} // namespace ud::agents::audit
