// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/apiclient.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace ud {

/// What is known of the service on this computer without asking it.
struct LocalServiceFacts {
    QString dataDir;
    bool running{false};
    QUrl url;                       ///< while it runs
    qint64 pid{0};                  ///< likewise
    std::optional<QDateTime> since; ///< when it got ready
};

/// The service on this computer: finds the one that serves a data folder, or starts it. What it starts
/// outlives the app. Asynchronous; lives in the thread that made it.
class LocalService : public QObject {
    Q_OBJECT
public:
    /// \p program: the agentsd to start where none runs.
    LocalService(QString dataDir, QString program, QObject* parent = nullptr);

    /// AppLocalDataLocation/agentsd.
    [[nodiscard]] static QString defaultDataDir();
    /// agentsd beside the running program, else in PATH; empty where there is none.
    [[nodiscard]] static QString findProgram();

    void setDemo(bool demo) { m_demo = demo; }
    /// Longest wait for a started service; 30 s.
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }
    /// Ends with exactly one of ready() and failed(). Ignored while one is under way.
    void ensureRunning();
    /// What DIR says now, without asking or starting anything. An error where no service runs there.
    [[nodiscard]] Result<Connection> endpoint() const;
    [[nodiscard]] LocalServiceFacts facts() const;
    /// Asks it to end, in order (SIGTERM): its runs end with it. An error where none runs or it is not this
    /// person's to end. That it has ended shows in facts().
    [[nodiscard]] std::optional<Error> end() const;

signals:
    /// \p connection has the URL and the token of DIR/owner.token.
    void ready(const ud::Connection& connection);
    /// Kind Configuration or Unavailable, with a sentence.
    void failed(const ud::Error& error);

private:
    struct Endpoint;
    [[nodiscard]] Result<Endpoint> readEndpoint() const;
    [[nodiscard]] QString lastLogLine() const;
    void probe(bool mayStart);
    void onProbe(const Connection& connection, bool alive, bool mayStart);
    void startService();
    void fail(Error error);

    QString m_dataDir;
    QString m_program;
    ApiClient m_api;
    QTimer m_timer;
    QElapsedTimer m_waited;
    std::chrono::milliseconds m_patience{30'000};
    qint64 m_pid{0};
    bool m_demo{false};
    bool m_busy{false};
};

} // namespace ud
