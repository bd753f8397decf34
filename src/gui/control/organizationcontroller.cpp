// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/control/organizationcontroller.h"

#include "models/runtablemodel.h"

namespace ud {

namespace {
constexpr std::chrono::minutes usualPause{3};
constexpr std::chrono::seconds pauseAfterFailure{5}; ///< without the role, nothing can be stopped
} // namespace

OrganizationController::OrganizationController(ApiClient& api, RunTableModel& runs, QObject* parent)
    : QObject(parent)
    , m_api(api)
    , m_runs(runs) {
    connect(&m_again, &QTimer::timeout, this, &OrganizationController::refresh);
}

void OrganizationController::begin(const OrganizationAnswer& answer) {
    ++m_question;
    m_again.start(usualPause);
    take(answer);
    readAgents();
}

void OrganizationController::refresh() {
    m_again.start(usualPause);
    const quint64 question = ++m_question;
    m_api.organization(this, [this, question](const Result<OrganizationAnswer>& answer) {
        if (question != m_question)
            return;
        if (answer)
            return take(*answer);
        m_again.start(pauseAfterFailure);
        emit failed(answer.error());
    });
    readAgents();
}

void OrganizationController::take(const OrganizationAnswer& answer) {
    m_runs.setMedianWait(answer.organization.medianWait);
    emit organizationRead(answer);
}

void OrganizationController::readAgents() {
    m_api.agents(this, [this, question = m_question](const Result<std::vector<Agent>>& agents) {
        if (agents && question == m_question)
            m_runs.setAgents(*agents);
    });
}

} // namespace ud
