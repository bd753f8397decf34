// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/control/usagecontroller.h"

#include "models/usagemodel.h"

namespace ud {

UsageController::UsageController(ApiClient& api, UsageModel& trend, UsageModel& months, QObject* parent)
    : QObject(parent)
    , m_api(api)
    , m_trend(trend)
    , m_months(months) {
    m_again.setInterval(std::chrono::seconds(60));
    m_soon.setInterval(std::chrono::seconds(3));
    m_soon.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &UsageController::refresh);
    connect(&m_soon, &QTimer::timeout, this, &UsageController::refresh);
}

void UsageController::restart() {
    m_trend.setReport({});
    m_months.setReport({});
    refresh();
}

void UsageController::refresh() {
    m_again.start();
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
}

} // namespace ud
