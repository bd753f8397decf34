// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/classifier.h"

#include "core/enumtext.h"

#include <algorithm>
#include <array>

namespace ud {

namespace {

using std::chrono::hours;
using std::chrono::minutes;

constexpr std::array kinds{
    EnumText{FlagKind::UnusuallyLong, "unusually_long"},
    EnumText{FlagKind::Silent, "silent"},
    EnumText{FlagKind::LongQueued, "long_queued"},
    EnumText{FlagKind::Returning, "returning"},
};

constexpr std::int64_t minimumSamples = 8;
constexpr std::int64_t minimumGapSamples = 20;

std::int64_t wholeSeconds(milliseconds duration) {
    return std::chrono::floor<seconds>(duration).count();
}

std::optional<Flag> unusuallyLong(const Run& run, const AgentHistory& history, Time now) {
    if (run.status != RunStatus::Running || !run.startedAt || history.samples < minimumSamples)
        return std::nullopt;
    const milliseconds limit = std::max({history.p95, 3 * history.median, milliseconds(minutes(2))});
    const milliseconds elapsed = now - *run.startedAt;
    if (elapsed < limit)
        return std::nullopt;
    return Flag{FlagKind::UnusuallyLong,
                *run.startedAt + limit,
                {{"elapsed_s", wholeSeconds(elapsed)},
                 {"median_s", wholeSeconds(history.median)},
                 {"p95_s", wholeSeconds(history.p95)},
                 {"samples", history.samples}}};
}

std::optional<Flag> silent(const Run& run, const AgentHistory& history, Time now) {
    if (run.status != RunStatus::Running)
        return std::nullopt;
    const milliseconds limit = history.gapSamples < minimumGapSamples
                                   ? milliseconds(minutes(10))
                                   : std::max(milliseconds(minutes(5)), 3 * history.gapP95);
    const milliseconds silence = now - run.updatedAt;
    if (silence < limit)
        return std::nullopt;
    return Flag{FlagKind::Silent,
                run.updatedAt + limit,
                {{"silence_s", wholeSeconds(silence)}, {"limit_s", wholeSeconds(limit)}}};
}

std::optional<Flag> longQueued(const Run& run, std::optional<milliseconds> medianWait, Time now) {
    if (run.status != RunStatus::Queued)
        return std::nullopt;
    const milliseconds median = medianWait.value_or(milliseconds(0));
    const milliseconds limit = std::max(milliseconds(minutes(5)), 3 * median);
    const milliseconds waited = now - run.queuedAt;
    if (waited < limit)
        return std::nullopt;
    return Flag{FlagKind::LongQueued,
                run.queuedAt + limit,
                {{"waited_s", wholeSeconds(waited)}, {"median_wait_s", wholeSeconds(median)}}};
}

std::optional<Flag> returning(const Run& run, const std::optional<Recurrence>& recurrence, Time now) {
    if (!isActive(run.status) || !recurrence || recurrence->starts < 1 ||
        now - recurrence->firstStop > hours(24) || run.queuedAt < recurrence->firstStop)
        return std::nullopt;
    return Flag{FlagKind::Returning,
                run.queuedAt,
                {{"starts", recurrence->starts}, {"first_stop_ms", toMilliseconds(recurrence->firstStop)}}};
}

} // namespace

std::string_view toText(FlagKind kind) {
    return textOf(kinds, kind);
}
std::optional<FlagKind> flagKindFromText(std::string_view text) {
    return fromText(kinds, text);
}

std::int64_t Flag::figure(std::string_view name) const {
    const auto found = std::ranges::find(figures, name, &FlagFigure::name);
    return found == figures.end() ? 0 : found->value;
}

std::vector<Flag> classify(const Run& run, const Surroundings& around, Time now) {
    std::vector<Flag> flags;
    const auto add = [&flags](std::optional<Flag> flag) {
        if (flag)
            flags.push_back(std::move(*flag));
    };
    if (!run.expectation || now >= run.expectation->until) {
        add(unusuallyLong(run, around.history, now));
        add(silent(run, around.history, now));
        add(longQueued(run, around.medianWait, now));
    }
    add(returning(run, around.recurrence, now));
    return flags;
}

} // namespace ud
