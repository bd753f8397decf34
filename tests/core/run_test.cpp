// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run.h"

#include <gtest/gtest.h>
#include <set>
#include <tuple>

namespace ud {
namespace {

constexpr RunStatus all[] = {RunStatus::Queued, RunStatus::Running, RunStatus::Completed,
                             RunStatus::Cancelled, RunStatus::Failed};

TEST(Lifecycle, hasTheContractsStepsAndNoOther) {
    using enum RunStatus;
    const std::set<std::pair<RunStatus, RunStatus>> steps{{Queued, Running},    {Queued, Cancelled},
                                                          {Queued, Failed},     {Running, Completed},
                                                          {Running, Cancelled}, {Running, Failed}};
    for (const RunStatus from : all) {
        for (const RunStatus to : all) {
            EXPECT_EQ(mayBecome(from, to), steps.contains({from, to})) << toText(from) << " → " << toText(to);
            const bool recovery = steps.contains({from, to}) || (from == Running && to == Queued);
            EXPECT_EQ(mayBecome(from, to, true), recovery) << toText(from) << " → " << toText(to);
        }
    }
}

TEST(Lifecycle, everyNameIsReadBack) {
    for (const RunStatus status : all)
        EXPECT_EQ(runStatusFromText(toText(status)), status);
    for (int i = 0; i <= static_cast<int>(StopReason::Other); ++i)
        EXPECT_EQ(stopReasonFromText(toText(static_cast<StopReason>(i))), static_cast<StopReason>(i));
    for (int i = 0; i <= static_cast<int>(CancelOutcome::NotFound); ++i)
        EXPECT_EQ(cancelOutcomeFromText(toText(static_cast<CancelOutcome>(i))),
                  static_cast<CancelOutcome>(i));
    for (int i = 0; i <= static_cast<int>(RunEventType::Failed); ++i)
        EXPECT_EQ(runEventTypeFromText(toText(static_cast<RunEventType>(i))), static_cast<RunEventType>(i));
    EXPECT_EQ(runStatusFromText("canceled"), std::nullopt);
}

TEST(Lifecycle, aTerminalStatusHasItsOutcome) {
    EXPECT_EQ(alreadyOutcome(RunStatus::Completed), CancelOutcome::AlreadyCompleted);
    EXPECT_EQ(alreadyOutcome(RunStatus::Cancelled), CancelOutcome::AlreadyCancelled);
    EXPECT_EQ(alreadyOutcome(RunStatus::Failed), CancelOutcome::AlreadyFailed);
}

} // namespace
} // namespace ud
