// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/apiclient.h"
#include "gui/widgets/noticebar.h"

#include <QPointer>

namespace ud {

class StartDialog;

/// Starts runs, after asking with what: new ones, and ended ones anew with what they had.
class StartController : public QObject {
    Q_OBJECT
public:
    /// Both must outlive the controller. The question opens over \p window.
    StartController(ApiClient& api, QWidget* window);

    /// Reads the agents that may be started and asks. \p agentId: chosen at first; empty for any.
    void begin(const std::string& agentId);
    /// Reads what the run was started with and asks.
    void repeat(const Run& run);
    /// Another connection: a question that is open is about another organization.
    void restart();

signals:
    void noticeChanged(const ud::Notice& notice);
    /// It was queued: the list is to be read again.
    void started(const std::string& runId);

private:
    /// Goes on with those that are enabled.
    void readAgents(const std::function<void(const std::vector<Agent>&)>& then);
    void ask(const std::vector<Agent>& agents, const std::string& agentId, const RunDetail* before);
    void send(const NewRun& run);
    void take(const Result<Run>& answer);
    void tellFault(const QString& name, const QString& sentence);

    ApiClient& m_api;
    QWidget* m_window;
    QPointer<StartDialog> m_dialog;
    quint64 m_question{0}; ///< answers to an older one are dropped
    NewRun m_sent;         ///< what the key belongs to
    QByteArray m_key;      ///< of what was sent last without an answer
};

} // namespace ud
