// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/stopoperation.h"
#include "models/runtablemodel.h"

#include <QCoreApplication>

namespace ud {

/// The truth about a stop in words. "Stopped" is said only where the service says cancelled and lists the run
/// no more (experience, "Stop", 4).
class StopSentence {
    Q_DECLARE_TR_FUNCTIONS(ud::StopSentence)
public:
    /// What the row says.
    [[nodiscard]] static StopState state(const StopLine& line);
    /// The row's sentence. \p takesLong: confirming that the work has ended takes longer than it should.
    /// \p retrying: the app itself asks again.
    [[nodiscard]] static QString sentence(const StopLine& line, bool takesLong, bool retrying,
                                          const TimeText& times, Time now);
    /// One line of a summary: "Invoice Reader: already completed 14:02".
    [[nodiscard]] static QString summaryLine(const StopLine& line, bool takesLong, bool retrying,
                                             const TimeText& times, Time now);
    /// "Invoice Reader", or the id where the run was never read.
    [[nodiscard]] static QString agent(const StopLine& line);

private:
    [[nodiscard]] static QString stopped(const StopLine& line, bool takesLong, const TimeText& times);
};

} // namespace ud
