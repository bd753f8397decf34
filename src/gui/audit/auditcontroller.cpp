// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/audit/auditcontroller.h"

#include "gui/audit/auditdialog.h"
#include "models/errortext.h"

namespace ud {

AuditController::AuditController(ApiClient& api, const Theme& theme, QWidget* window)
    : m_api(api)
    , m_theme(theme)
    , m_window(window) {}

void AuditController::open() {
    restart(); // the newest are read each time
    m_dialog = new AuditDialog(m_audit, m_theme, m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &AuditDialog::moreWanted, this, &AuditController::readOn);
    m_dialog->show();
    readAgents();
    readOn();
}

void AuditController::restart() {
    ++m_question;
    m_reading = false;
    m_cursor.clear();
    delete m_dialog;
    m_audit.clear();
}

void AuditController::readAgents() {
    m_api.agents(this, [this, question = m_question](const Result<std::vector<Agent>>& agents) {
        if (!agents || question != m_question)
            return; // ids are shown instead of names
        std::map<std::string, std::string> names;
        for (const Agent& agent : *agents)
            names.emplace(agent.id, agent.name);
        m_audit.setAgentNames(std::move(names));
    });
}

void AuditController::readOn() {
    if (std::exchange(m_reading, true))
        return;
    m_api.audit(m_cursor, this, [this, question = m_question](const Result<AuditPage>& page) {
        if (question == m_question)
            take(page);
    });
}

void AuditController::take(const Result<AuditPage>& page) {
    m_reading = false;
    if (!m_dialog)
        return;
    if (!page)
        return m_dialog->showFault(ErrorText::sentence(page.error()));
    m_cursor = page->nextCursor;
    m_audit.append(page->entries);
    m_dialog->setMore(!m_cursor.isEmpty());
}

} // namespace ud
