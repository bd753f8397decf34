// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/time.h"
#include "service/engines/process/outputdecoder.h"
#include "service/engines/process/progresspace.h"
#include "service/engines/process/runlog.h"

#include <chrono>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace ud::service {

/// What one attempt has said: reads its pipes, decodes, keeps reports until they are acknowledged, writes the
/// log. Thread-safe: the supervisor reads while the store's thread may ask for what is written.
class RunOutput final : private OutputSink {
public:
    using Instant = std::chrono::steady_clock::time_point;
    /// Reading pauses above this many unacknowledged reports, and goes on below half of it.
    static constexpr std::size_t maxUnacknowledged = 512;
    /// A result that is longer as JSON is not kept; the timeline says so.
    static constexpr std::size_t maxResult = 256 * 1024;

    /// \p clock outlives this.
    RunOutput(const Clock& clock, RunLog log);

    /// Non-blocking read ends of a process's standard output and error.
    struct Pipes {
        UniqueFd output;
        UniqueFd errors;
    };
    void attach(Pipes pipes);
    /// Attaches what \p begin answers, which starts the process. takeWritten() waits meanwhile: what the
    /// process writes first is then never missed by a stop that is decided before its pipes are known here.
    void attachFrom(const std::function<Pipes()>& begin);
    /// Reads a bounded piece; false at the end of the stream.
    [[nodiscard]] bool readOutput();
    [[nodiscard]] bool readErrors();
    /// Reads what both pipes hold now, also while held back.
    void drain();
    /// The main process has ended by itself: drains; what comes later is log text.
    void finish();
    /// Nothing is read while true (back pressure).
    [[nodiscard]] bool heldBack() const;

    /// Reports not given out here before, in order. They stay until acknowledge().
    std::vector<WorkReport> takeUnreported();
    /// All unacknowledged ones, after reading what the pipe holds now.
    std::vector<WorkReport> takeWritten();
    /// True where reading goes on again by that.
    bool acknowledge(std::int64_t seq);
    [[nodiscard]] bool allAcknowledged() const;

    /// When coalesced progress is due, and giving it then.
    [[nodiscard]] std::optional<Instant> progressDue() const;
    void giveDueProgress(Instant now);

    [[nodiscard]] std::optional<std::string> invalidUsage() const;
    [[nodiscard]] boost::json::value result() const;
    /// Why the last result that was given is not result().
    [[nodiscard]] std::optional<std::string> refusedResult() const;
    /// The last line of standard error that is not blank, as UTF-8, cut at 500 characters; may be empty.
    [[nodiscard]] std::string lastErrorLine() const;

private:
    void progressed(Progress progress) override;
    void consumed(Consumption consumption) override;
    void resulted(boost::json::value output) override;
    void usageWasInvalid(std::string why) override;
    void logged(std::string_view text) override;

    void keep(std::variant<Progress, Consumption> said);
    void givePending();
    void drainOutput();
    void drainErrors();
    void errorLine(std::string_view text);

    const Clock& m_clock;
    mutable std::mutex m_mutex;
    UniqueFd m_outputFd;
    UniqueFd m_errorsFd;
    OutputDecoder m_decoder{*this};
    LineSplitter m_errorLines{RunLog::maxLine};
    RunLog m_log;
    std::deque<WorkReport> m_reports;
    std::int64_t m_lastSeq{0};
    std::int64_t m_reportedSeq{0};
    bool m_held{false};
    bool m_finished{false};
    std::optional<Progress> m_pending;
    ProgressPace m_pace{
        std::chrono::steady_clock::now()}; ///< what comes faster is coalesced: the latest stays
    std::optional<std::string> m_invalidUsage;
    boost::json::value m_result;
    std::optional<std::string> m_refusedResult;
    std::string m_lastErrorLine;
};

} // namespace ud::service
