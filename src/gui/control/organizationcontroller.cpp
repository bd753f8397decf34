// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/control/organizationcontroller.h"

#include "models/runtablemodel.h"

namespace ud {

OrganizationController::OrganizationController(ApiClient& api, RunTableModel& runs, QObject* parent)
    : QObject(parent)
    , m_api(api)
    , m_runs(runs) {
    m_again.setInterval(std::chrono::minutes(3));
    connect(&m_again, &QTimer::timeout, this, &OrganizationController::refresh);
}

void OrganizationController::refresh() {
    m_again.start();
    m_api.organization(this, [this](const Result<OrganizationAnswer>& answer) {
        if (!answer) {
            emit failed(answer.error());
            return;
        }
        m_runs.setMedianWait(answer->organization.medianWait);
        emit organizationRead(*answer);
    });
    m_api.agents(this, [this](const Result<std::vector<Agent>>& agents) {
        if (agents)
            m_runs.setAgents(*agents);
    });
}

} // namespace ud
