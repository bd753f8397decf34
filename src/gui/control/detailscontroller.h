// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/apiclient.h"
#include "core/rundelta.h"
#include "gui/control/historycontroller.h"

#include <QObject>
#include <QTimer>
#include <optional>

namespace ud {

struct DetailsModels;

/// Reads what is known of the one run that is looked at: its timeline and consumption, which it then follows,
/// its input, its result once there is one, and how earlier runs of its agent went.
class DetailsController : public QObject {
    Q_OBJECT
public:
    /// All must outlive the controller.
    DetailsController(ApiClient& api, DetailsModels& models, QObject* parent = nullptr);

    /// The run that is looked at, as it is now; nullopt for none. Called again when it changes.
    void show(const std::optional<Run>& run);
    /// Runs that end meanwhile; \p now by the service's clock.
    void apply(const RunDelta& delta, Time now);
    /// Another connection: what was read is forgotten.
    void restart();

signals:
    /// nullopt: not known (yet).
    void contentRead(const std::optional<ud::RunDetail>& detail);
    void failed(const ud::Error& error);

private:
    void begin();
    void refresh();
    void readTimeline();
    void readLedger();
    void readContent();
    [[nodiscard]] bool isAbout(quint64 question) const { return question == m_question; }

    ApiClient& m_api;
    DetailsModels& m_models;
    HistoryController m_earlier;
    QTimer m_begin;   ///< a selection that wanders is asked for when it rests
    QTimer m_refresh; ///< many updates are followed at once
    std::string m_runId;
    std::string m_agentId;
    Time m_updatedAt{};
    bool m_ended{false};
    quint64 m_question{0};
};

} // namespace ud
