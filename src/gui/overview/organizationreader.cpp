// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/overview/organizationreader.h"

#include "client/localservice.h"
#include "client/tokenfile.h"
#include "gui/connect/connectioncontroller.h"
#include "gui/connect/kepttoken.h"
#include "gui/connect/profilesmenu.h"
#include "models/errortext.h"
#include "models/runtablemodel.h"

namespace ud {

namespace {

constexpr int answersPerReading = 3;

RunSummary summaryOf(const RunList& list) {
    RunTableModel runs; // the same reckoning as of the header
    RunDelta delta;
    delta.changed = list.runs;
    delta.whole = true;
    runs.apply(delta);
    return runs.summary();
}

} // namespace

OrganizationReader::OrganizationReader(TokenVault& vault, ConnectionChoice profile, QObject* parent)
    : QObject(parent)
    , m_vault(vault)
    , m_profile(std::move(profile)) {
    m_line.name = ProfilesMenu::name(m_profile);
}

void OrganizationReader::read() {
    if (m_awaited > 0)
        return;
    m_awaited = 1; // the connection
    m_fault.reset();
    if (m_profile.kind == ConnectionChoice::Kind::Server)
        readServer();
    else
        readLocal();
}

void OrganizationReader::readLocal() {
    const auto found = LocalService(ConnectionController::dataDir(m_profile.kind), {}).endpoint();
    if (found)
        ask(*found);
    else
        take(found.error());
}

void OrganizationReader::readServer() {
    Connection connection;
    connection.baseUrl = m_profile.url;
    if (m_profile.tokenFile.isEmpty()) {
        KeptToken::read(m_vault, m_profile, this, [this, connection](const Result<QString>& kept) mutable {
            if (!kept)
                return take(kept.error());
            connection.token = *kept;
            ask(connection);
        });
        return;
    }
    const auto token = readTokenFile(m_profile.tokenFile);
    if (!token)
        return take(token.error());
    connection.token = *token;
    ask(connection);
}

void OrganizationReader::ask(Connection connection) {
    connection.viewOnly = true; // whatever the profile may do
    m_api.setConnection(std::move(connection));
    m_awaited = answersPerReading;
    m_api.organization(this, [this](const Result<OrganizationAnswer>& answer) {
        if (!answer)
            return take(answer.error());
        m_profile.organizationName = QString::fromStdString(answer->organization.name);
        m_line.name = ProfilesMenu::name(m_profile);
        m_line.allowance = answer->organization.allowance;
        finishOne();
    });
    m_api.runs({}, {}, this, [this](const Result<RunList>& list) {
        if (!list)
            return take(list.error());
        m_line.runs = summaryOf(*list);
        finishOne();
    });
    m_api.usageMonthly({1, UsageGroup::None, {}}, this, [this](const Result<UsageReport>& report) {
        if (!report)
            return take(report.error());
        if (!report->periods.empty()) {
            const UsagePeriod& month = report->periods.back();
            m_line.used = CreditPair{month.message.total(), month.skill.total()};
        }
        finishOne();
    });
}

void OrganizationReader::take(const Error& error) {
    if (!m_fault)
        m_fault = error;
    finishOne();
}

void OrganizationReader::finishOne() {
    if (--m_awaited > 0)
        return;
    if (!m_fault) {
        m_line.state = OrganizationState::Live;
        m_line.fault.clear();
        m_line.asOf = std::chrono::time_point_cast<milliseconds>(std::chrono::system_clock::now());
    } else {
        m_line.state = m_fault->kind == ErrorKind::Unauthorized ? OrganizationState::SignInNeeded
                                                                : OrganizationState::Offline;
        m_line.fault = ErrorText::sentence(*m_fault);
    }
    emit changed();
}

} // namespace ud
