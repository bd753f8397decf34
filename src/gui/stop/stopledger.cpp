// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/stop/stopledger.h"

#include "core/enumtext.h"
#include "models/csv.h"

namespace ud {

namespace {

constexpr std::array outcomes{EnumText{StopOutcome::Pending, "pending"},
                              EnumText{StopOutcome::Stopped, "cancelled"},
                              EnumText{StopOutcome::AlreadyCompleted, "already_completed"},
                              EnumText{StopOutcome::AlreadyCancelled, "already_cancelled"},
                              EnumText{StopOutcome::AlreadyFailed, "already_failed"},
                              EnumText{StopOutcome::Refused, "refused"},
                              EnumText{StopOutcome::NotFound, "not_found"},
                              EnumText{StopOutcome::NoAnswer, "no_answer"}};

QString text(std::string_view value) {
    return QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size()));
}

QString text(const std::optional<Time>& time) {
    return time ? text(toRfc3339(*time)) : QString();
}

/// Of the run as it was last read; empty fields where it never was.
QStringList known(const StopLine& line) {
    const Run run = line.run.value_or(Run());
    const Stop stop = run.stop.value_or(Stop());
    return {text(run.agentName),
            text(run.label),
            line.run ? text(toText(run.status)) : QString(),
            text(run.startedAt),
            text(run.endedAt),
            text(run.credits.message.toText()),
            text(run.credits.skill.toText()),
            stop.reason ? text(toText(*stop.reason)) : QString(),
            text(stop.note),
            text(stop.requestedBy.name),
            text(stop.workEndedAt),
            line.confirmed() ? u"yes"_qs : u"no"_qs};
}

} // namespace

std::string_view toText(StopOutcome outcome) {
    return textOf(outcomes, outcome);
}

QByteArray stopLedger(const std::vector<StopLine>& lines) {
    Csv csv({u"run_id"_qs, u"outcome"_qs, u"fault"_qs, u"agent"_qs, u"label"_qs, u"status"_qs,
             u"started_at"_qs, u"ended_at"_qs, u"message"_qs, u"skill"_qs, u"reason"_qs, u"note"_qs,
             u"stopped_by"_qs, u"work_ended_at"_qs, u"proven"_qs});
    for (const StopLine& line : lines)
        csv.add(QStringList{text(line.runId), text(toText(line.outcome)),
                            line.error ? text(line.error->code) : QString()} +
                known(line));
    return csv.bytes();
}

} // namespace ud
