// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/organization.h"
#include "core/run.h"
#include "models/timetext.h"

#include <QCoreApplication>
#include <QStringList>
#include <optional>
#include <vector>

namespace ud {

/// What support asks for first. Holds no secret: nothing of a token, of input or of results.
struct SupportFacts {
    std::optional<Organization> organization;
    QString service;        ///< its address, without user or password
    QString state;          ///< as the chip says it: "Live"
    std::vector<Run> runs;  ///< that it is about; may be none
    QStringList stops;      ///< the latest stops and how they went, oldest first
    QStringList seen;       ///< what the app itself has seen of runs, the latest first
    QString serviceVersion; ///< empty where it is not known
    Time now{};             ///< the service's clock
};

/// The report for support as plain text, each line a fact: organization, time in its zone and in UTC, agent,
/// status, run id, flags, stop attempts, versions.
class SupportReport {
    Q_DECLARE_TR_FUNCTIONS(ud::SupportReport)
public:
    [[nodiscard]] static QString text(const SupportFacts& facts, const QLocale& locale = QLocale());

private:
    [[nodiscard]] static QString ofRun(const Run& run, const TimeText& times, Time now);
};

} // namespace ud
