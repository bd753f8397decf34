// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/connection.h"
#include "client/ssedecoder.h"
#include "core/run.h"

#include <QObject>
#include <QTimer>
#include <memory>
#include <vector>

class QNetworkAccessManager;
class QNetworkReply;

namespace ud {

/// One `runs` event of the stream.
struct RunBatch {
    QString asOf;
    Time serverTime{};
    std::vector<Run> changed; ///< active
    std::vector<Run> ended;   ///< terminal
};

/// How patiently a stream is kept; changed by tests only.
struct StreamTiming {
    /// No byte for so long: connect anew. The service says something every 15 s (contract, section 3); what
    /// is 5 s late no longer counts as a living connection.
    std::chrono::milliseconds silence{20'000};
    std::chrono::milliseconds firstDelay{500};
    std::chrono::milliseconds longestDelay{30'000};
};

/// GET /v1/runs/stream, kept open: connects again by itself, with exponentially growing, jittered pauses, and
/// resumes after the last event it delivered. Lives in the thread that made it.
class RunStream : public QObject {
    Q_OBJECT
public:
    enum class State {
        Stopped,
        Connecting, ///< asked, nothing answered yet
        Open,       ///< events arrive
        Waiting,    ///< pausing before the next attempt
        Refused     ///< 401 or 403: it does not try again by itself
    };
    Q_ENUM(State)

    /// \p network: what it speaks through, for itself alone.
    explicit RunStream(std::unique_ptr<QNetworkAccessManager> network, QObject* parent = nullptr);
    ~RunStream() override;

    void setTiming(StreamTiming timing) { m_timing = timing; }
    /// Starts after position \p after (RunList::asOf). An earlier start is forgotten.
    void start(const Connection& connection, const QString& after);
    void stop();
    [[nodiscard]] State state() const { return m_state; }
    /// Why the last connection ended; empty detail where none has.
    [[nodiscard]] const Error& lastError() const { return m_lastError; }

signals:
    /// Something came, be it only a sign of life.
    void heard();
    void stateChanged(ud::RunStream::State state);
    void batchReceived(const ud::RunBatch& batch);
    /// The position is too old: list again, then start() anew. The stream is stopped.
    void resyncRequested();

private:
    void connectNow();
    void onMetaDataChanged();
    void onReadyRead();
    void onFinished();
    void deliver(const SseEvent& event);
    void drop();
    void retryLater(Error error);
    void setState(State state);

    Connection m_connection;
    StreamTiming m_timing;
    SseDecoder m_decoder;
    QString m_position;
    Error m_lastError;
    State m_state{State::Stopped};
    int m_failures{0};
    QTimer m_silence;
    QTimer m_retry;
    std::unique_ptr<QNetworkAccessManager> m_network;
    QNetworkReply* m_reply{nullptr}; ///< owned by m_network
};

} // namespace ud
