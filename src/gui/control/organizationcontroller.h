// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/apiclient.h"

#include <QObject>
#include <QTimer>

namespace ud {

class RunTableModel;

/// Keeps what is known of the organization and its agents: name, role, allowance, histories.
class OrganizationController : public QObject {
    Q_OBJECT
public:
    /// Both must outlive the controller.
    OrganizationController(ApiClient& api, RunTableModel& runs, QObject* parent = nullptr);

    /// Begins with an answer just received; reads the agents now, and both again every few minutes.
    void begin(const OrganizationAnswer& answer);
    /// Reads both now, and again every few minutes.
    void refresh();

signals:
    void organizationRead(const ud::OrganizationAnswer& answer);
    void failed(const ud::Error& error);

private:
    void take(const OrganizationAnswer& answer);
    void readAgents();

    ApiClient& m_api;
    RunTableModel& m_runs;
    QTimer m_again;
    quint64 m_question{0}; ///< answers to an earlier one may be another connection's
};

} // namespace ud
