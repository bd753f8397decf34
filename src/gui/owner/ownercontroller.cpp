// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/owner/ownercontroller.h"

#include "gui/owner/agentlistpage.h"
#include "gui/owner/notificationspage.h"
#include "gui/owner/organizationpage.h"
#include "gui/owner/tokenspage.h"
#include "gui/settings/settingsdialog.h"
#include "gui/widgets/fittingsize.h"
#include "models/deliverytext.h"
#include "models/errortext.h"

#include <algorithm>

namespace ud {

OwnerController::OwnerController(ApiClient& api, const RunFeed& feed, QWidget* window)
    : m_api(api)
    , m_feed(feed)
    , m_window(window) {}

void OwnerController::open() {
    if (!m_dialog) {
        m_dialog = new SettingsDialog(m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        m_dialog->setWindowTitle(tr("Organization"));
        m_dialog->resize(fittingSize(*m_dialog, 116, 36));
        joinOrganization();
        joinAgents();
        joinTokens();
        joinNotifications();
    }
    m_dialog->show();
    m_dialog->activateWindow();
    readOrganization();
    readAgents();
    readTokens();
    readNotifications();
}

void OwnerController::restart() {
    delete m_dialog;
}

void OwnerController::joinOrganization() {
    m_organization = new OrganizationPage;
    m_dialog->addPage(tr("Organization"), m_organization);
    connect(m_organization, &OrganizationPage::saveRequested, this, &OwnerController::save);
}

void OwnerController::joinAgents() {
    m_agents = new AgentListPage;
    m_dialog->addPage(tr("Agents"), m_agents);
    const auto take = [this](const Result<Agent>& answer) {
        m_agents->tell(answer ? tr("Saved.") : ErrorText::sentence(answer.error()), !answer);
        readAgents();
        emit changed();
    };
    connect(m_agents, &AgentListPage::addRequested, this, [this, take](const NewAgentRequest& agent) {
        m_api.addAgent(agent, ApiClient::newIdempotencyKey(), m_dialog, take);
    });
    connect(m_agents, &AgentListPage::startRequested, this, &OwnerController::startRequested);
    connect(m_agents, &AgentListPage::changeRequested, this,
            [this, take](const std::string& id, const AgentChangeRequest& change) {
                m_api.changeAgent(id, change, ApiClient::newIdempotencyKey(), m_dialog, take);
            });
}

void OwnerController::joinTokens() {
    m_tokens = new TokensPage;
    m_dialog->addPage(tr("Tokens"), m_tokens);
    connect(m_tokens, &TokensPage::addRequested, this, [this](const NewTokenRequest& token) {
        m_api.addToken(token, ApiClient::newIdempotencyKey(), m_dialog,
                       [this](const Result<CreatedToken>& answer) {
                           m_tokens->tell(answer ? QString() : ErrorText::sentence(answer.error()), !answer);
                           if (answer)
                               m_tokens->showSecret(*answer);
                           readTokens();
                       });
    });
    connect(m_tokens, &TokensPage::revokeRequested, this, [this](const std::string& id) {
        m_api.revokeToken(id, ApiClient::newIdempotencyKey(), m_dialog, [this](const Result<Done>& answer) {
            m_tokens->tell(answer ? tr("Revoked.") : ErrorText::sentence(answer.error()), !answer);
            readTokens();
        });
    });
}

void OwnerController::joinNotifications() {
    m_notifications = new NotificationsPage;
    m_dialog->addPage(tr("Notices by webhook and mail"), m_notifications);
    connect(m_notifications, &NotificationsPage::saveRequested, this,
            [this](const NotificationsRequest& wanted) {
                m_api.changeNotifications(wanted, ApiClient::newIdempotencyKey(), m_dialog,
                                          [this](const Result<NotificationsAnswer>& answer) {
                                              if (!answer)
                                                  return m_notifications->tellRefused(answer.error());
                                              m_notifications->tell(tr("Saved."), false);
                                              m_notifications->show(*answer, m_feed.serverNow());
                                          });
            });
    connect(m_notifications, &NotificationsPage::testRequested, this, &OwnerController::testNotifications);
}

void OwnerController::testNotifications() {
    m_notifications->setTesting(true);
    m_notifications->tell(tr("Sending a test …"), false);
    m_api.testNotifications(
        ApiClient::newIdempotencyKey(), m_dialog, [this](const Result<std::vector<TestedChannel>>& answer) {
            m_notifications->setTesting(false);
            if (!answer)
                return m_notifications->tellRefused(answer.error());
            m_notifications->tell(DeliveryText::tested(*answer),
                                  !std::ranges::all_of(*answer, &TestedChannel::delivered));
            m_api.notifications(m_dialog, [this](const Result<NotificationsAnswer>& now) {
                if (now)
                    m_notifications->showDeliveries(now->notifications, m_feed.serverNow());
            });
        });
}

void OwnerController::readNotifications() {
    m_api.notifications(m_dialog, [this](const Result<NotificationsAnswer>& answer) {
        if (answer)
            m_notifications->show(*answer, m_feed.serverNow());
        else
            m_notifications->tell(ErrorText::sentence(answer.error()), true);
    });
}

void OwnerController::readOrganization() {
    m_api.organization(m_dialog, [this](const Result<OrganizationAnswer>& answer) {
        if (answer)
            m_organization->show(answer->organization);
        else
            m_organization->tell(ErrorText::sentence(answer.error()), true);
    });
}

void OwnerController::readAgents() {
    m_api.agents(m_dialog, [this](const Result<std::vector<Agent>>& answer) {
        if (answer)
            m_agents->show(*answer);
        else
            m_agents->tell(ErrorText::sentence(answer.error()), true);
    });
}

void OwnerController::readTokens() {
    m_api.tokens(m_dialog, [this](const Result<std::vector<Token>>& answer) {
        if (answer)
            m_tokens->show(*answer, m_feed.serverNow());
        else
            m_tokens->tell(ErrorText::sentence(answer.error()), true);
    });
}

void OwnerController::save() {
    m_api.changeOrganization(m_organization->change(), ApiClient::newIdempotencyKey(), m_dialog,
                             [this](const Result<OrganizationAnswer>& answer) {
                                 m_organization->tell(
                                     answer ? tr("Saved.") : ErrorText::sentence(answer.error()), !answer);
                                 if (!answer)
                                     return; // what was typed stays
                                 m_organization->show(answer->organization);
                                 emit changed();
                             });
}

} // namespace ud
