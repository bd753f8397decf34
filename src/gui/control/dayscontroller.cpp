// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/control/dayscontroller.h"

#include "models/usagemodel.h"

namespace ud {

DaysController::DaysController(ApiClient& api, UsageModel& days, QObject* parent)
    : QObject(parent)
    , m_api(api)
    , m_days(days) {
    m_again.setInterval(std::chrono::seconds(60));
    connect(&m_again, &QTimer::timeout, this, &DaysController::refresh);
}

void DaysController::show(const std::string& month) {
    if (month != m_month)
        m_days.setReport({});
    m_month = month;
    refresh();
}

void DaysController::refresh() {
    const quint64 question = ++m_question;
    if (m_month.empty()) {
        m_again.stop();
        return;
    }
    m_again.start();
    m_api.usageDaily({m_month, UsageGroup::Agent}, this, [this, question](const Result<UsageReport>& report) {
        if (question == m_question)
            take(report);
    });
}

void DaysController::restart() {
    m_days.setReport({});
    refresh();
}

void DaysController::take(const Result<UsageReport>& report) {
    if (report)
        m_days.setReport(*report);
    else
        emit failed(report.error());
}

} // namespace ud
