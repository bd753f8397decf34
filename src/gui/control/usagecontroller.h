// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/apiclient.h"

#include <QObject>
#include <QTimer>
#include <map>

namespace ud {

class DailyUsage;
class UsageModel;

/// Keeps the monthly usage fresh, and the days that its forecast is made of: after each stop, soon after runs
/// have ended, every ten seconds while runs consume, and once a minute.
class UsageController : public QObject {
    Q_OBJECT
public:
    /// All must outlive the controller. \p trend and \p months show the same report.
    UsageController(ApiClient& api, UsageModel& trend, UsageModel& months, QObject* parent = nullptr);

    /// Forgets the former connection's usage and reads anew.
    void restart();
    void refresh();
    /// Within a few seconds, once for many calls.
    void refreshSoon();
    /// Runs are consuming: within ten seconds, once for many calls.
    void refreshAfterUse();
    void setAllowance(const std::optional<CreditPair>& allowance);

signals:
    void loaded();
    void failed(const ud::Error& error);

private:
    void take(const Result<UsageReport>& report);
    void readDaily(UsageModel& usage);
    void takeDaily(UsageModel& usage, const DailyUsage& daily);

    ApiClient& m_api;
    UsageModel& m_trend;
    UsageModel& m_months;
    QTimer m_again;
    QTimer m_soon;
    QTimer m_narrow;
    quint64 m_question{0};
    std::map<UsageModel*, quint64> m_dailyQuestions;
};

} // namespace ud
