// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/answers.h"

#include <QWidget>
#include <vector>

class QLabel;
class QPushButton;
class QTableWidget;

namespace ud {

/// The agents of the organization: what they are, whether they may be started; new ones.
class AgentListPage : public QWidget {
    Q_OBJECT
public:
    explicit AgentListPage(QWidget* parent = nullptr);

    void show(std::vector<Agent> agents);
    void tell(const QString& sentence, bool fault);
    [[nodiscard]] const Agent* selected() const;

signals:
    void addRequested(const ud::NewAgentRequest& agent);
    void startRequested(const std::string& agentId);
    void changeRequested(const std::string& agentId, const ud::AgentChangeRequest& change);

private:
    void refreshButtons();
    void askForNew();
    void askForText();
    void showForm();
    void toggle();

    std::vector<Agent> m_agents;
    QTableWidget* m_table;
    QPushButton* m_edit;
    QPushButton* m_toggle;
    QPushButton* m_start;
    QPushButton* m_form;
    QLabel* m_told;
};

} // namespace ud
