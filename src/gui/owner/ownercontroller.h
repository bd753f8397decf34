// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/apiclient.h"
#include "client/runfeed.h"

#include <QObject>
#include <QPointer>

namespace ud {

class AgentListPage;
class NotificationsPage;
class OrganizationPage;
class SettingsDialog;
class TokensPage;

/// What an owner manages: organization, agents, tokens, notices to those who are away. Reads it when it is
/// opened, sends each change once.
class OwnerController : public QObject {
    Q_OBJECT
public:
    /// All must outlive the controller; \p window is the parent of the dialog.
    OwnerController(ApiClient& api, const RunFeed& feed, QWidget* window);

    void open();
    /// Another connection or language: closed, for it shows another organization's.
    void restart();

signals:
    /// A run of this agent is to be started.
    void startRequested(const std::string& agentId);
    /// Name, zone, allowance or agents are others now.
    void changed();

private:
    void joinOrganization();
    void joinAgents();
    void joinTokens();
    void joinNotifications();
    void readOrganization();
    void readAgents();
    void readTokens();
    void readNotifications();
    void testNotifications();
    void save();

    ApiClient& m_api;
    const RunFeed& m_feed;
    QWidget* m_window;
    QPointer<SettingsDialog> m_dialog;
    OrganizationPage* m_organization{nullptr};   ///< of the dialog
    AgentListPage* m_agents{nullptr};            ///< likewise
    TokensPage* m_tokens{nullptr};               ///< likewise
    NotificationsPage* m_notifications{nullptr}; ///< likewise
};

} // namespace ud
