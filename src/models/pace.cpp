// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pace.h"

namespace ud {

namespace {

Credits hourly(Credits used, milliseconds elapsed) {
    const std::int64_t perHour = used.thousandths() / elapsed.count() * 3'600'000 +
                                 used.thousandths() % elapsed.count() * 3'600'000 / elapsed.count();
    return Credits::fromWhole((perHour + 500) / 1000);
}

} // namespace

std::optional<CreditPair> paceSoFar(const Run& run, Time now) {
    if (run.status != RunStatus::Running || !run.startedAt || run.credits == CreditPair{})
        return std::nullopt;
    const milliseconds elapsed = now - *run.startedAt;
    if (elapsed < std::chrono::minutes(5))
        return std::nullopt;
    return CreditPair{hourly(run.credits.message, elapsed), hourly(run.credits.skill, elapsed)};
}

void ActiveConsumption::add(const Run& run, Time now) {
    if (!isActive(run.status))
        return;
    ++runs;
    soFar += run.credits;
    running += run.status == RunStatus::Running ? 1 : 0;
    if (const auto pace = paceSoFar(run, now)) {
        perHour += *pace;
        ++paced;
    }
}

} // namespace ud
