// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/apiclient.h"
#include "core/rundelta.h"

#include <QObject>
#include <QTimer>
#include <map>

namespace ud {

/// What became of stopping one run.
enum class StopOutcome {
    Pending,          ///< nothing sent, or no answer yet
    Stopped,          ///< the service says cancelled, by this stop
    AlreadyCompleted, ///< ended by itself before
    AlreadyCancelled, ///< somebody else stopped it before
    AlreadyFailed,
    Refused, ///< the service will not (role, token, …); StopLine::error says why
    NotFound,
    NoAnswer ///< not known: still listed; retry() is safe
};

/// One run of a stop. The run it is about never changes.
struct StopLine {
    std::string runId;
    StopOutcome outcome{StopOutcome::Pending};
    std::optional<Run> run;     ///< as last read
    bool sent{false};           ///< a cancel for it was sent
    bool listedNoMore{false};   ///< a later list or stream event came without it as active
    std::optional<Error> error; ///< for Refused and NoAnswer, and where the reading before failed

    /// The service says cancelled and lists it no more: "Stopped" may be shown.
    [[nodiscard]] bool stopped() const { return outcome == StopOutcome::Stopped && listedNoMore; }
    /// The proof: work gone and consumption settled (contract, "Proof of stop").
    [[nodiscard]] bool confirmed() const {
        return stopped() && run && run->stop && run->stop->workEndedAt && run->stop->settled;
    }
};

struct StopTiming {
    std::chrono::milliseconds follow{1'000};     ///< pause between looks at a run not yet confirmed
    std::chrono::milliseconds longest{15'000};   ///< the pause grows up to this
    std::chrono::milliseconds takesLong{30'000}; ///< then lineChanged tells that confirming takes long
};

/// One decision to stop a fixed set of runs, from reading them again to the proof (experience.md, "Stop").
/// Use: check() → show the dialog with lines() → send() or delete the object ("Keep running": nothing was
/// sent). Connect RunFeed::delta to observe(). Delete it when finished() was emitted, or earlier to stop
/// following.
class StopOperation : public QObject {
    Q_OBJECT
public:
    enum class Phase { New, Checking, Ready, Sending, Following, Finished };
    Q_ENUM(Phase)

    /// \p api must outlive the operation. \p runIds: 1 or more; repeated ids count once.
    StopOperation(ApiClient& api, std::vector<std::string> runIds, QObject* parent = nullptr);

    void setTiming(StopTiming timing) { m_timing = timing; }
    /// Reads each run again; ends with checked(). Sends nothing else.
    void check();
    /// Cancels the lines whose outcome is Pending; call once, after checked(). Where all had ended: nothing
    /// is sent.
    void send(const StopRequest& request);
    /// Sends the unanswered lines again, with the keys they had.
    void retry();

    [[nodiscard]] Phase phase() const { return m_phase; }
    [[nodiscard]] const std::vector<StopLine>& lines() const { return m_lines; }
    /// Confirming that the work has ended takes longer than it should; say so plainly.
    [[nodiscard]] bool takesLong() const { return m_takesLong; }

public slots:
    void observe(const ud::RunDelta& delta);

signals:
    void checked();
    /// The line at \p index has something new: outcome, run, listedNoMore.
    void lineChanged(int index);
    /// Every line has an outcome (NoAnswer included). Fetch list and usage again now.
    void answered();
    /// Nothing is left to follow: each line is confirmed, or was not stopped by this.
    void finished();

private:
    /// What goes out as one request: the same each time, under the same key.
    struct Packet {
        std::vector<std::size_t> lines;
        QByteArray key;
        bool open{true}; ///< not every line has an outcome
    };

    void readNext();
    void onRead(std::size_t index, const Result<Run>& answer);
    void makePackets();
    void sendPackets();
    void sendPacket(std::size_t packet, bool lastTry);
    void onAnswers(std::size_t packet, const Result<std::vector<CancelAnswer>>& answers, bool lastTry);
    void resolveLost(std::size_t packet, const Error& error);
    void onResolved(std::size_t packet, std::size_t index, const Result<Run>& answer, const Error& lost);
    void takeAnswer(std::size_t index, const CancelAnswer& answer);
    [[nodiscard]] bool anyUnanswered() const;
    void takeRun(std::size_t index, const Run& run);
    void settle(std::size_t index, StopOutcome outcome, std::optional<Error> error = {});
    void packetDone();
    void follow();
    void lookAt(std::size_t index);
    void lookDone();
    void scheduleFollow();
    void finishIfDone();
    [[nodiscard]] std::size_t indexOf(const std::string& runId) const;

    ApiClient& m_api;
    StopTiming m_timing;
    Phase m_phase{Phase::New};
    std::vector<StopLine> m_lines;
    std::vector<Packet> m_packets;
    StopRequest m_request;
    std::size_t m_nextRead{0};
    std::size_t m_reading{0};
    std::size_t m_sending{0};
    std::size_t m_looking{0};
    std::map<std::size_t, std::size_t> m_resolving; ///< packet → lines still asked for
    milliseconds m_pause{0};
    QTimer m_followTimer;
    QTimer m_longTimer;
    bool m_takesLong{false};
};

} // namespace ud
