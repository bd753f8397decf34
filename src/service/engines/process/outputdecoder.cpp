// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/engines/process/outputdecoder.h"

#include "core/json.h"

namespace ud::service {

void OutputDecoder::feed(std::string_view bytes) {
    m_splitter.feed(bytes, [this](std::string_view text, bool cut) { line(text, cut); });
}

void OutputDecoder::finish() {
    m_splitter.finish([this](std::string_view text, bool cut) { lastLine(text, cut); });
}

void OutputDecoder::line(std::string_view text, bool cut) {
    if (m_ignoring)
        return m_sink.logged(text);
    if (!cut)
        return tell(parseWorkLine(text), text);
    if (opensAsUsage(text))
        return refuse("it is longer than 1 MiB.");
    m_sink.logged(text);
}

void OutputDecoder::lastLine(std::string_view text, bool cut) {
    // A process that was killed may have been cut off in the middle of a line: that is no lie about usage.
    if (m_ignoring || cut || !parseJson(text))
        return m_sink.logged(text);
    tell(parseWorkLine(text), text);
}

void OutputDecoder::tell(WorkLine said, std::string_view text) {
    if (auto* progress = std::get_if<Progress>(&said))
        m_sink.progressed(std::move(*progress));
    else if (auto* consumption = std::get_if<Consumption>(&said))
        m_sink.consumed(std::move(*consumption));
    else if (auto* result = std::get_if<ResultLine>(&said))
        m_sink.resulted(std::move(result->output));
    else if (auto* invalid = std::get_if<InvalidUsage>(&said))
        refuse(std::move(invalid->why));
    else
        m_sink.logged(text);
}

void OutputDecoder::refuse(std::string why) {
    m_ignoring = true;
    m_sink.usageWasInvalid("A usage line was not accepted: " + why);
}

} // namespace ud::service
