// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/connection.h"
#include "client/networkfactory.h"
#include "rehearsal/simulatedservice.h"

#include <QObject>
#include <QTimer>

namespace ud {

/// A simulated service that lives: its time passes by itself, and clients reach it through network(). The
/// thread that made it; must outlive every client.
class PracticeHost : public QObject {
    Q_OBJECT
public:
    /// \p clock must outlive the host.
    PracticeHost(const Clock& clock, Scenario scenario, QObject* parent = nullptr);

    [[nodiscard]] SimulatedService& service() { return m_service; }
    /// Begins anew, and cuts every stream of before.
    void play(Scenario scenario);
    /// What a client speaks through to come here and nowhere else.
    [[nodiscard]] NetworkFactory network();
    /// Under a name that no network resolves (RFC 6761).
    [[nodiscard]] static Connection connection();

signals:
    /// Time has passed: streams look for news.
    void beat();
    void begunAnew();

private:
    void onBeat();

    SimulatedService m_service;
    QTimer m_timer;
};

} // namespace ud
