// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/start/startcontroller.h"

#include "gui/start/startdialog.h"
#include "gui/widgets/plaintext.h"
#include "models/errortext.h"
#include "models/plaintext.h"

#include <algorithm>

namespace ud {

namespace {

QString shown(const std::string& name) {
    return shortName(oneLine(QString::fromStdString(name)));
}

} // namespace

StartController::StartController(ApiClient& api, QWidget* window)
    : QObject(window)
    , m_api(api)
    , m_window(window) {}

void StartController::begin(const std::string& agentId) {
    ++m_question;
    readAgents([this, agentId](const std::vector<Agent>& agents) {
        if (agents.empty())
            tellFault({}, tr("No agent may be started: an owner has to create or enable one."));
        else
            ask(agents, agentId, nullptr);
    });
}

void StartController::repeat(const Run& run) {
    const quint64 question = ++m_question;
    m_api.runDetail(run.id, this, [this, run, question](const Result<RunDetail>& detail) {
        if (question != m_question)
            return;
        if (!detail)
            return tellFault(shown(run.agentName), ErrorText::sentence(detail.error()));
        readAgents([this, detail = *detail](const std::vector<Agent>& agents) {
            const auto agent = std::ranges::find(agents, detail.run.agentId, &Agent::id);
            if (agent == agents.end())
                tellFault(shown(detail.run.agentName),
                          tr("The agent is disabled, or is not there any more."));
            else
                ask({*agent}, agent->id, &detail);
        });
    });
}

void StartController::restart() {
    ++m_question;
    delete m_dialog;
}

void StartController::readAgents(const std::function<void(const std::vector<Agent>&)>& then) {
    m_api.agents(this, [this, then, question = m_question](const Result<std::vector<Agent>>& agents) {
        if (question != m_question)
            return;
        if (!agents)
            return tellFault({}, ErrorText::sentence(agents.error()));
        std::vector<Agent> enabled = *agents;
        std::erase_if(enabled, [](const Agent& agent) { return !agent.enabled; });
        then(enabled);
    });
}

void StartController::ask(const std::vector<Agent>& agents, const std::string& agentId,
                          const RunDetail* before) {
    delete m_dialog;
    m_key.clear();
    m_dialog = new StartDialog(agents, agentId, m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (before != nullptr)
        m_dialog->repeat(*before);
    connect(m_dialog, &StartDialog::startRequested, this, &StartController::send);
    m_dialog->open();
}

/// What is sent again because its answer was lost carries the same key, and so starts one run.
void StartController::send(const NewRun& run) {
    if (m_key.isEmpty() || run != m_sent)
        m_key = ApiClient::newIdempotencyKey();
    m_sent = run;
    m_dialog->setBusy(true);
    m_api.startRun(run, m_key, this, [this](const Result<Run>& answer) { take(answer); });
}

void StartController::take(const Result<Run>& answer) {
    if (!answer) {
        const QString sentence = ErrorText::sentence(answer.error());
        if (answer.error().kind != ErrorKind::Network)
            m_key.clear(); // it was answered
        if (!m_dialog)
            return tellFault({}, sentence);
        m_dialog->setBusy(false);
        m_dialog->showFault(sentence);
        return;
    }
    m_key.clear();
    if (m_dialog)
        m_dialog->accept();
    emit noticeChanged({Tone::Good,
                        tr("%1 is queued; it is among the running agents.").arg(shown(answer->agentName)),
                        {},
                        {}});
    emit started(answer->id);
}

void StartController::tellFault(const QString& name, const QString& sentence) {
    const QString text = name.isEmpty() ? tr("No run was started: %1").arg(sentence)
                                        : tr("%1 was not started: %2").arg(name, sentence);
    emit noticeChanged({Tone::Bad, text, {}, {}});
}

} // namespace ud
