// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/control/usagecontroller.h"

#include "models/usagemodel.h"

#include <set>

namespace ud {

namespace {

constexpr std::chrono::seconds ordinarily{60};
constexpr std::chrono::seconds whileUsed{10}; ///< so that the month does not fall behind what its runs show

} // namespace

UsageController::UsageController(ApiClient& api, UsageModel& trend, UsageModel& months, QObject* parent)
    : QObject(parent)
    , m_api(api)
    , m_trend(trend)
    , m_months(months) {
    m_soon.setInterval(std::chrono::seconds(3));
    m_soon.setSingleShot(true);
    m_narrow.setInterval(std::chrono::milliseconds(200)); // a selection that grows is asked for once
    m_narrow.setSingleShot(true);
    connect(&m_narrow, &QTimer::timeout, this, [this] { readDaily(m_trend); });
    connect(&m_trend, &UsageModel::narrowed, &m_narrow, qOverload<>(&QTimer::start));
    connect(&m_again, &QTimer::timeout, this, &UsageController::refresh);
    connect(&m_soon, &QTimer::timeout, this, &UsageController::refresh);
}

void UsageController::restart() {
    m_trend.setReport({});
    m_months.setReport({});
    m_trend.setDaily({});
    m_months.setDaily({});
    refresh();
}

void UsageController::refresh() {
    m_again.start(ordinarily);
    m_soon.stop();
    const quint64 question = ++m_question;
    m_api.usageMonthly({}, this, [this, question](const Result<UsageReport>& report) {
        if (question == m_question)
            take(report);
    });
}

void UsageController::refreshSoon() {
    if (!m_soon.isActive())
        m_soon.start();
}

void UsageController::refreshAfterUse() {
    if (m_again.isActive() && m_again.remainingTimeAsDuration() > whileUsed)
        m_again.start(whileUsed);
}

void UsageController::setAllowance(const std::optional<CreditPair>& allowance) {
    m_trend.setAllowance(allowance);
    m_months.setAllowance(allowance);
}

void UsageController::take(const Result<UsageReport>& report) {
    if (!report) {
        emit failed(report.error());
        return;
    }
    m_trend.setReport(*report);
    m_months.setReport(*report);
    emit loaded();
    readDaily(m_months);
    if (m_trend.isNarrowed())
        readDaily(m_trend);
}

/// The last two months by day. The older one is asked for first: where the month changes between the two
/// answers, the later one has only fewer days to tell of.
void UsageController::readDaily(UsageModel& usage) {
    const auto& months = m_months.report().periods;
    if (months.size() < 2)
        return;
    const std::set<std::string>& selected = usage.selectedAgents();
    const std::vector<std::string> agents(selected.begin(), selected.end());
    const quint64 question = ++m_dailyQuestions[&usage];
    const std::string before = months[months.size() - 2].period;
    m_api.usageDaily({before, UsageGroup::None, agents}, this,
                     [=, this, &usage, month = months.back().period](const Result<UsageReport>& former) {
                         if (!former || question != m_dailyQuestions[&usage])
                             return; // asked for again with the next refresh
                         m_api.usageDaily(
                             {month, UsageGroup::None, agents}, this,
                             [=, this, &usage, former = *former](const Result<UsageReport>& latter) {
                                 if (latter && question == m_dailyQuestions[&usage])
                                     takeDaily(usage, DailyUsage::of({former, *latter}));
                             });
                     });
}

void UsageController::takeDaily(UsageModel& usage, const DailyUsage& daily) {
    usage.setDaily(daily);
    if (&usage == &m_months && !m_trend.isNarrowed())
        m_trend.setDaily(daily);
}

} // namespace ud
