// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/apiclient.h"
#include "client/localservice.h"
#include "client/tokenvault.h"
#include "gui/connect/appsettings.h"

#include <QObject>
#include <QTimer>
#include <memory>

namespace ud {

/// Turns a choice into a connection: finds or starts the service of this computer, or finds the token of a
/// server (keychain or file). A connection counts once the service has answered with its organization, and
/// only then the choice is remembered and a typed token kept.
class ConnectionController : public QObject {
    Q_OBJECT
public:
    /// Both must outlive the controller. \p agentsd: the program for this computer; empty where there is
    /// none.
    ConnectionController(TokenVault& vault, AppSettings& settings, QString agentsd,
                         QObject* parent = nullptr);

    /// Opens what was chosen before; asks with connectionNeeded() where nothing was.
    void openLast();
    /// \p token: as typed, or empty. Ends with opened() or failed().
    void open(const ConnectionChoice& choice, const QString& token);
    /// While \p lost, looks every few seconds whether the service of this computer has come back elsewhere
    /// (its port is another after each start) or the token file holds another token; then moved().
    void setLost(bool lost);
    [[nodiscard]] bool isLocal() const {
        return m_choice && m_choice->kind != ConnectionChoice::Kind::Server;
    }
    [[nodiscard]] const std::optional<ConnectionChoice>& choice() const { return m_choice; }

    /// Where the service of a kind keeps its data.
    [[nodiscard]] static QString dataDir(ConnectionChoice::Kind kind);

signals:
    void connectionNeeded();
    /// With what was read of the organization to try the connection out.
    void opened(const ud::Connection& connection, const ud::OrganizationAnswer& organization);
    /// The same choice, now reached this way.
    void moved(const ud::Connection& connection, const ud::OrganizationAnswer& organization);
    void failed(const ud::Error& error);
    /// A typed token could not be kept beyond this session.
    void keptForSessionOnly();

private:
    void openLocal(ConnectionChoice::Kind kind);
    void openServer(const QString& token);
    void lookAgain();
    void tryOut(const Connection& connection, const QString& tokenToKeep);
    void keep(const QString& token);
    void fail(const Error& error);

    TokenVault& m_vault;
    AppSettings& m_settings;
    QString m_agentsd;
    std::optional<ConnectionChoice> m_choice;
    std::unique_ptr<LocalService> m_local;
    ApiClient m_probe;
    std::optional<Connection> m_opened;
    QTimer m_look;
    bool m_trying{false};
    quint64 m_attempt{0};
};

} // namespace ud
