// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/api/api.h"
#include "service/api/handlers/handlers.h"

#include <array>

namespace ud::service {

std::span<const Route> Api::routes() {
    using enum Access;
    using enum Body;
    using namespace handlers;
    static const std::array table{
        Route{"GET", "/v1/organization", Viewer, None, readOrganization},
        Route{"PATCH", "/v1/organization", Owner, Required, changeOrganization},
        Route{"GET", "/v1/agents", Viewer, None, listAgents},
        Route{"POST", "/v1/agents", Owner, Required, addAgent},
        Route{"PATCH", "/v1/agents/{id}", Owner, Required, changeAgent},
        Route{"GET", "/v1/runs", Viewer, None, listRuns},
        Route{"POST", "/v1/runs", Admin, Required, startRun},
        Route{"POST", "/v1/runs/cancel", Admin, Required, cancelRuns},
        Route{"GET", "/v1/runs/stream", Viewer, None, streamRuns},
        Route{"GET", "/v1/runs/{id}", Viewer, None, readRun},
        Route{"GET", "/v1/runs/{id}/events", Viewer, None, readRunEvents},
        Route{"GET", "/v1/runs/{id}/ledger", Viewer, None, readRunLedger},
        Route{"GET", "/v1/runs/{id}/log", Viewer, None, readRunLog},
        Route{"PUT", "/v1/runs/{id}/expectation", Admin, Required, expectRun},
        Route{"POST", "/v1/runs/{id}/cancel", Admin, Optional, cancelRun},
        Route{"POST", "/v1/chats", Admin, Required, converse},
        Route{"GET", "/v1/usage/monthly", Viewer, None, readMonthlyUsage},
        Route{"GET", "/v1/usage/daily", Viewer, None, readDailyUsage},
        Route{"GET", "/v1/budgets", Viewer, None, listBudgets},
        Route{"GET", "/v1/people", Viewer, None, listPeople},
        Route{"GET", "/v1/audit", Admin, None, listAudit},
        Route{"GET", "/v1/tokens", Owner, None, listTokens},
        Route{"POST", "/v1/tokens", Owner, Required, addToken},
        Route{"DELETE", "/v1/tokens/{id}", Owner, None, deleteToken},
        Route{"GET", "/v1/notifications", Admin, None, readNotifications},
        Route{"PUT", "/v1/notifications", Owner, Required, changeNotifications},
        Route{"POST", "/v1/notifications/test", Owner, Optional, testNotifications},
        Route{"GET", "/operator/organizations", Operator, None, listOrganizations},
        Route{"POST", "/operator/organizations", Operator, Required, addOrganization},
        Route{"POST", "/operator/organizations/{id}/owner-token", Operator, Optional, recoverOwnerToken},
        Route{"GET", "/healthz", Anyone, None, readHealth},
        Route{"GET", "/readyz", Anyone, None, readReadiness},
        Route{"GET", "/metrics", Anyone, None, readMetrics},
        Route{"GET", "/openapi.yaml", Anyone, None, readDescription},
    };
    return table;
}

} // namespace ud::service
