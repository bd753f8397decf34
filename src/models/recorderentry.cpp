// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/recorderentry.h"

#include "core/enumtext.h"
#include "core/json.h"
#include "core/objectreader.h"

namespace ud {

namespace {

constexpr std::array events{EnumText{RecorderEvent::Opened, "opened"},
                            EnumText{RecorderEvent::Alive, "alive"},
                            EnumText{RecorderEvent::Seen, "seen"},
                            EnumText{RecorderEvent::Changed, "changed"},
                            EnumText{RecorderEvent::Ended, "ended"},
                            EnumText{RecorderEvent::Gone, "gone"},
                            EnumText{RecorderEvent::StopAsked, "stop_asked"},
                            EnumText{RecorderEvent::StopTold, "stop_told"}};

} // namespace

QByteArray toLine(const RecorderEntry& entry) {
    json::object line{{"at", toRfc3339(entry.at)}, {"event", textOf(events, entry.event)}};
    if (!entry.runId.empty())
        line["run"] = entry.runId;
    if (!entry.agent.empty())
        line["agent"] = entry.agent;
    if (entry.status)
        line["status"] = toText(*entry.status);
    if (!entry.detail.empty())
        line["detail"] = entry.detail;
    return QByteArray::fromStdString(writeJson(line)) + '\n';
}

std::optional<RecorderEntry> entryFromLine(const QByteArray& line) {
    const auto value = parseJson(std::string_view(line.data(), static_cast<std::size_t>(line.size())));
    if (!value)
        return std::nullopt;
    using enum ObjectReader::Presence;
    ObjectReader reader(*value);
    RecorderEntry entry;
    entry.at = reader.time("at", Required).value_or(Time());
    const auto event = fromText(events, reader.text("event", Required).value_or(""));
    entry.runId = reader.text("run", Optional).value_or("");
    entry.agent = reader.text("agent", Optional).value_or("");
    entry.status = runStatusFromText(reader.text("status", Optional).value_or(""));
    entry.detail = reader.text("detail", Optional).value_or("");
    if (!reader.ok() || !event)
        return std::nullopt;
    entry.event = *event;
    return entry;
}

} // namespace ud
