// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/apiclient.h"
#include "client/runstream.h"
#include "core/rundelta.h"

#include <QObject>
#include <QTimer>
#include <set>

namespace ud {

enum class FeedPhase {
    Connecting,   ///< nothing was ever loaded
    Live,         ///< the stream is open
    Polling,      ///< lists are fetched, the stream cannot be had; it is tried on
    Reconnecting, ///< was loaded, connection lost a moment ago
    Offline,      ///< no answer; FeedState::since says since when
    SignInNeeded  ///< the token is missing, wrong or revoked; start() again with another
};

/// Whether what was loaded may no longer be so.
constexpr bool isStale(FeedPhase phase) {
    return phase == FeedPhase::Offline || phase == FeedPhase::SignInNeeded;
}

/// How news of runs come.
enum class FeedUpdates {
    Live,   ///< over the stream, as they happen
    Sparing ///< the list is fetched twice a minute; for connections that are paid by volume
};

struct FeedState {
    FeedPhase phase{FeedPhase::Connecting};
    std::optional<Time>
        since;    ///< last sign of life of the service (server clock); nullopt where there was none
    Error reason; ///< why it is not live; empty code where it is
    FeedUpdates updates{FeedUpdates::Live}; ///< as the person wants them
};

/// How patiently the feed works; changed by tests only.
struct FeedTiming {
    std::chrono::milliseconds poll{5'000};
    std::chrono::milliseconds sparingPoll{30'000};
    std::chrono::milliseconds offlineAfter{4'500}; ///< Reconnecting for longer is Offline: told within 5 s
    std::chrono::milliseconds streamGrace{10'000}; ///< the stream not open for so long after a list: poll
    StreamTiming stream;
};

/// The one source of live truth about active runs: the whole list first, then the stream, or polling with
/// ETag where the stream cannot be had. Keeps no runs itself beyond their ids. Lives in the thread that made
/// it.
class RunFeed : public QObject {
    Q_OBJECT
public:
    /// \p api must outlive the feed; its connection is the feed's.
    explicit RunFeed(ApiClient& api, QObject* parent = nullptr);

    void setTiming(const FeedTiming& timing);
    /// From now on. Live unless said otherwise.
    void setUpdates(FeedUpdates updates);
    [[nodiscard]] FeedUpdates updates() const { return m_updates; }
    /// Starts, or starts anew with the connection that \p api has now.
    void start();
    void stop();
    /// Fetches the whole list now (after a stop, on the Refresh button). The answer comes as a delta.
    void refresh();

    [[nodiscard]] const FeedState& state() const { return m_state; }
    /// The service's clock, as far as it was ever told; the host's until then.
    [[nodiscard]] Time serverNow() const;
    /// When the service was last heard of (its clock); nullopt where never.
    [[nodiscard]] std::optional<Time> lastHeard() const { return m_lastHeard; }

signals:
    /// To be merged by RunTableModel::apply() and StopOperation::observe().
    void delta(const ud::RunDelta& delta);
    void stateChanged(const ud::FeedState& state);
    /// A refresh() has ended, well or not; after its delta.
    void refreshed();

private:
    void list();
    void onList(Result<RunList> answer);
    void takeWhole(RunList list);
    void resolveVanished(RunDelta delta, std::set<std::string> vanished);
    void emitWhole(const RunDelta& delta);
    void emitDelta(const RunDelta& delta);
    void listEnded();
    void onBatch(const RunBatch& batch);
    void onStreamHeard();
    void onStreamState(RunStream::State state);
    void onFailure(const Error& error);
    void heard(Time serverTime);
    void setPhase(FeedPhase phase, const Error& reason = {});
    void keepStream();

    ApiClient& m_api;
    RunStream m_stream;
    FeedTiming m_timing;
    FeedUpdates m_updates{FeedUpdates::Live};
    FeedState m_state;
    QTimer m_pollTimer;
    QTimer m_offlineTimer;
    QTimer m_graceTimer;
    QString m_asOf;
    QByteArray m_etag;
    std::set<std::string> m_active;
    std::vector<RunBatch> m_duringList; ///< batches that came while a list was under way
    std::optional<Time> m_lastHeard;
    milliseconds m_serverOffset{0}; ///< service's clock minus the steady clock
    bool m_offsetKnown{false};
    bool m_listing{false};
    bool m_listAgain{false};
    bool m_loaded{false};
    bool m_running{false};
    int m_polls{0};
    quint64 m_generation{0}; ///< of start(); answers to an earlier one are dropped
};

} // namespace ud
