// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/answers.h"
#include "models/inputdraft.h"

#include <QDialog>
#include <map>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace ud {

class InputEditor;

/// Asks what an agent is to be started with: the form of its input, a label, a budget. Nothing is sent with a
/// fault in it; each fault stands at its field. It stays open until whoever sends says that it was started.
class StartDialog : public QDialog {
    Q_OBJECT
public:
    /// \p agents: those that may be started, one or more. \p agentId: chosen at first; empty for the first.
    StartDialog(std::vector<Agent> agents, const std::string& agentId, QWidget* parent = nullptr);

    /// With what an earlier run was started with; its agent is then fixed and the safe answer is the default.
    void repeat(const RunDetail& detail);
    /// While an answer is awaited, nothing can be pressed.
    void setBusy(bool busy);
    /// Why it was not started; what was typed stays.
    void showFault(const QString& sentence);

signals:
    void startRequested(const ud::NewRun& run);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void setUpAgents(QVBoxLayout& layout);
    void setUpForm(QVBoxLayout& layout);
    void setUpRun(QVBoxLayout& layout);
    void setUpButtons(QVBoxLayout& layout);
    void chooseAgent(int place);
    void showForm(InputDraft draft);
    void send();
    [[nodiscard]] bool readBudget(QLineEdit& line, std::optional<Credits>& budget);
    [[nodiscard]] const Agent& agent() const;

    std::vector<Agent> m_agents;
    std::map<std::string, InputDraft> m_drafts; ///< what was typed for other agents
    std::string m_agentId;
    QLabel* m_headline;
    QLabel* m_about;
    QComboBox* m_agent;
    QLabel* m_description;
    QScrollArea* m_scroll;
    InputEditor* m_input{nullptr};
    QLineEdit* m_label;
    QLineEdit* m_message;
    QLineEdit* m_skill;
    QLabel* m_fault;
    QPushButton* m_start{nullptr};
    QPushButton* m_leave{nullptr};
};

} // namespace ud
