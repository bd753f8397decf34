// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/connect/connectioncontroller.h"

#include "client/tokenfile.h"
#include "gui/connect/kepttoken.h"

namespace ud {

namespace {

constexpr std::chrono::seconds betweenLooks{2};

/// Every service knows the organization of a token: who does not is none.
Error ofProbe(const Error& error) {
    if (error.kind != ErrorKind::NotFound && error.kind != ErrorKind::MethodNotAllowed)
        return error;
    return {.kind = ErrorKind::Protocol,
            .code = "no_service",
            .detail = "No Usage Dashboard service answers there."};
}

} // namespace

ConnectionController::ConnectionController(TokenVault& vault, AppSettings& settings, QString agentsd,
                                           QObject* parent)
    : QObject(parent)
    , m_vault(vault)
    , m_settings(settings)
    , m_agentsd(std::move(agentsd)) {
    m_look.setInterval(betweenLooks);
    connect(&m_look, &QTimer::timeout, this, &ConnectionController::lookAgain);
}

QString ConnectionController::dataDir(ConnectionChoice::Kind kind) {
    const QString own = LocalService::defaultDataDir();
    return kind == ConnectionChoice::Kind::Demo ? own + u"-demo"_qs : own;
}

void ConnectionController::openLast() {
    const auto last = m_settings.connection();
    if (last)
        open(*last, {});
    else
        emit connectionNeeded();
}

void ConnectionController::open(const ConnectionChoice& choice, const QString& token) {
    ++m_attempt;
    m_choice = choice;
    m_trying = true;
    m_local.reset();
    if (choice.kind == ConnectionChoice::Kind::Server)
        openServer(token);
    else
        openLocal(choice.kind);
}

void ConnectionController::openLocal(ConnectionChoice::Kind kind) {
    m_local = std::make_unique<LocalService>(dataDir(kind), m_agentsd);
    m_local->setDemo(kind == ConnectionChoice::Kind::Demo);
    connect(m_local.get(), &LocalService::ready, this, [this](Connection connection) {
        connection.viewOnly = m_choice->viewOnly;
        tryOut(connection, {});
    });
    connect(m_local.get(), &LocalService::failed, this, &ConnectionController::fail);
    m_local->ensureRunning();
}

void ConnectionController::openServer(const QString& token) {
    Connection connection;
    connection.baseUrl = m_choice->url;
    connection.viewOnly = m_choice->viewOnly;
    if (!m_choice->tokenFile.isEmpty()) {
        const auto fromFile = readTokenFile(m_choice->tokenFile);
        if (!fromFile)
            return fail(fromFile.error());
        connection.token = *fromFile;
        return tryOut(connection, {});
    }
    if (!token.isEmpty()) {
        connection.token = token;
        return tryOut(connection, token);
    }
    KeptToken::read(m_vault, *m_choice, this,
                    [this, connection, attempt = m_attempt](const Result<QString>& kept) mutable {
                        if (attempt != m_attempt)
                            return;
                        if (!kept)
                            return fail(kept.error());
                        connection.token = *kept;
                        tryOut(connection, {});
                    });
}

void ConnectionController::setLost(bool lost) {
    if (!lost)
        m_look.stop();
    else if (!m_look.isActive())
        m_look.start();
}

void ConnectionController::lookAgain() {
    if (!m_opened || m_trying)
        return;
    Connection now = *m_opened;
    if (isLocal()) {
        const auto found = LocalService(dataDir(m_choice->kind), m_agentsd).endpoint();
        if (!found)
            return;
        now = *found;
        now.viewOnly = m_choice->viewOnly;
    } else if (!m_choice->tokenFile.isEmpty()) {
        const auto token = readTokenFile(m_choice->tokenFile);
        if (!token)
            return;
        now.token = *token;
    }
    if (now.baseUrl == m_opened->baseUrl && now.token == m_opened->token)
        return;
    m_probe.setConnection(now);
    m_probe.organization(this, [this, now, attempt = m_attempt](const Result<OrganizationAnswer>& answer) {
        if (attempt != m_attempt || !answer)
            return; // looked at again soon
        m_look.stop();
        m_opened = now;
        emit moved(now, *answer);
    });
}

void ConnectionController::tryOut(const Connection& connection, const QString& tokenToKeep) {
    m_probe.setConnection(connection);
    m_probe.organization(
        this, [this, connection, tokenToKeep, attempt = m_attempt](const Result<OrganizationAnswer>& answer) {
            if (attempt != m_attempt)
                return;
            if (!answer)
                return fail(ofProbe(answer.error()));
            m_choice->organizationId = QString::fromStdString(answer->organization.id);
            m_choice->organizationName = QString::fromStdString(answer->organization.name);
            m_settings.setConnection(*m_choice);
            m_settings.rememberProfile(*m_choice);
            if (!tokenToKeep.isEmpty())
                keep(tokenToKeep);
            m_opened = connection;
            m_trying = false;
            emit opened(connection, *answer);
        });
}

void ConnectionController::keep(const QString& token) {
    m_vault.write(KeptToken::key(*m_choice), token, this, [this](const Result<Done>& kept) {
        if (!kept || !m_vault.keepsBeyondSession())
            emit keptForSessionOnly();
    });
}

void ConnectionController::fail(const Error& error) {
    m_trying = false;
    if (m_opened)
        m_choice = m_settings.connection(); // the one that goes on being used
    emit failed(error);
}

} // namespace ud
