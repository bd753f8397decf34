// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/stopoperation.h"

#include <algorithm>

namespace ud {

namespace {

constexpr std::size_t readsAtOnce = 6;
constexpr std::size_t runsPerRequest = 1000; // contract, POST /runs/cancel
constexpr std::size_t none = static_cast<std::size_t>(-1);

StopOutcome endedAs(RunStatus terminal) {
    switch (terminal) {
    case RunStatus::Completed:
        return StopOutcome::AlreadyCompleted;
    case RunStatus::Failed:
        return StopOutcome::AlreadyFailed;
    case RunStatus::Cancelled:
        return StopOutcome::AlreadyCancelled;
    case RunStatus::Queued:
    case RunStatus::Running:
        break;
    }
    return StopOutcome::Pending;
}

/// Of a run that was read to have ended while the answer to its stop is lost: by whom it was cancelled is all
/// that is not known.
StopOutcome endedUnanswered(RunStatus terminal) {
    return terminal == RunStatus::Cancelled ? StopOutcome::Stopped : endedAs(terminal);
}

StopOutcome outcomeOf(CancelOutcome outcome) {
    switch (outcome) {
    case CancelOutcome::Cancelled:
        return StopOutcome::Stopped;
    case CancelOutcome::AlreadyCompleted:
        return StopOutcome::AlreadyCompleted;
    case CancelOutcome::AlreadyCancelled:
        return StopOutcome::AlreadyCancelled;
    case CancelOutcome::AlreadyFailed:
        return StopOutcome::AlreadyFailed;
    case CancelOutcome::NotFound:
        return StopOutcome::NotFound;
    }
    return StopOutcome::NoAnswer;
}

/// Whether the service decided, so that asking again would change nothing. Otherwise nothing is known.
bool isRefusal(const Error& error) {
    switch (error.kind) {
    case ErrorKind::Unauthorized:
    case ErrorKind::Forbidden:
    case ErrorKind::NotFound:
    case ErrorKind::MethodNotAllowed:
    case ErrorKind::Conflict:
    case ErrorKind::Malformed:
    case ErrorKind::Invalid:
    case ErrorKind::TooLarge:
    case ErrorKind::UnsupportedMediaType:
    case ErrorKind::Configuration:
        return true;
    default:
        return false;
    }
}

bool followed(const StopLine& line) {
    return line.outcome == StopOutcome::Stopped && !line.confirmed();
}

} // namespace

StopOperation::StopOperation(ApiClient& api, std::vector<std::string> runIds, QObject* parent)
    : QObject(parent)
    , m_api(api) {
    for (std::string& id : runIds) {
        if (indexOf(id) == none) {
            StopLine line;
            line.runId = std::move(id);
            m_lines.push_back(std::move(line));
        }
    }
    m_followTimer.setSingleShot(true);
    m_longTimer.setSingleShot(true);
    connect(&m_followTimer, &QTimer::timeout, this, &StopOperation::follow);
    connect(&m_longTimer, &QTimer::timeout, this, [this] {
        m_takesLong = true;
        for (std::size_t i = 0; i < m_lines.size(); ++i) {
            if (followed(m_lines[i]))
                emit lineChanged(static_cast<int>(i));
        }
    });
}

std::size_t StopOperation::indexOf(const std::string& runId) const {
    const auto found = std::ranges::find(m_lines, runId, &StopLine::runId);
    return found == m_lines.end() ? none : static_cast<std::size_t>(found - m_lines.begin());
}

void StopOperation::check() {
    if (m_phase != Phase::New)
        return;
    m_phase = Phase::Checking;
    readNext();
}

void StopOperation::readNext() {
    while (m_nextRead < m_lines.size() && m_reading < readsAtOnce) {
        const std::size_t index = m_nextRead++;
        ++m_reading;
        m_api.run(m_lines[index].runId, this, [this, index](Result<Run> answer) { onRead(index, answer); });
    }
    if (m_reading == 0 && m_phase == Phase::Checking) {
        m_phase = Phase::Ready;
        emit checked();
    }
}

void StopOperation::onRead(std::size_t index, const Result<Run>& answer) {
    --m_reading;
    StopLine& line = m_lines[index];
    if (answer) {
        line.run = *answer;
        line.outcome = endedAs(answer->status);
    } else {
        line.error = answer.error();
        if (answer.error().kind == ErrorKind::NotFound)
            line.outcome = StopOutcome::NotFound;
    }
    readNext();
}

void StopOperation::send(const StopRequest& request) {
    if (m_phase != Phase::Ready)
        return;
    m_phase = Phase::Sending;
    m_request = request;
    makePackets();
    sendPackets();
}

void StopOperation::makePackets() {
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        StopLine& line = m_lines[i];
        if (line.outcome != StopOutcome::Pending)
            continue;
        line.sent = true;
        line.error.reset();
        if (m_packets.empty() || m_packets.back().lines.size() >= runsPerRequest)
            m_packets.push_back({{}, ApiClient::newIdempotencyKey()});
        m_packets.back().lines.push_back(i);
    }
}

void StopOperation::sendPackets() {
    m_sending = static_cast<std::size_t>(std::ranges::count(m_packets, true, &Packet::open));
    if (m_sending == 0) {
        m_sending = 1;
        QMetaObject::invokeMethod(this, &StopOperation::packetDone, Qt::QueuedConnection);
        return;
    }
    for (std::size_t packet = 0; packet < m_packets.size(); ++packet) {
        if (m_packets[packet].open)
            sendPacket(packet, false);
    }
}

void StopOperation::sendPacket(std::size_t packet, bool lastTry) {
    const Packet& sent = m_packets[packet];
    if (sent.lines.size() == 1) {
        m_api.cancel(
            m_lines[sent.lines[0]].runId, m_request, sent.key, this,
            [this, packet, lastTry](Result<CancelAnswer> answer) {
                using Answers = Result<std::vector<CancelAnswer>>;
                onAnswers(packet, answer ? Answers(std::vector{*std::move(answer)}) : Answers(answer.error()),
                          lastTry);
            });
        return;
    }
    std::vector<std::string> ids;
    for (const std::size_t index : sent.lines)
        ids.push_back(m_lines[index].runId);
    m_api.cancelMany(ids, m_request, sent.key, this,
                     [this, packet, lastTry](Result<std::vector<CancelAnswer>> answers) {
                         onAnswers(packet, answers, lastTry);
                     });
}

void StopOperation::onAnswers(std::size_t packet, const Result<std::vector<CancelAnswer>>& answers,
                              bool lastTry) {
    Packet& sent = m_packets[packet];
    if (!answers && !isRefusal(answers.error()) && !lastTry)
        return resolveLost(packet, answers.error());
    sent.open = false;
    if (answers) {
        for (const CancelAnswer& answer : *answers) {
            if (const std::size_t index = indexOf(answer.runId); index != none)
                takeAnswer(index, answer);
        }
    }
    for (const std::size_t index : sent.lines) {
        if (answers && m_lines[index].outcome == StopOutcome::Pending)
            settle(index, StopOutcome::NoAnswer,
                   Error{ErrorKind::Protocol,
                         "unexpected_answer",
                         "The answer does not name this run.",
                         {},
                         std::nullopt});
        if (answers || m_lines[index].outcome != StopOutcome::Pending)
            continue;
        const std::optional<Run>& read = m_lines[index].run;
        if (!isRefusal(answers.error()) && read && isTerminal(read->status)) {
            settle(index, endedUnanswered(read->status));
            continue;
        }
        const bool missing = answers.error().kind == ErrorKind::NotFound;
        settle(index,
               missing                      ? StopOutcome::NotFound
               : isRefusal(answers.error()) ? StopOutcome::Refused
                                            : StopOutcome::NoAnswer,
               answers.error());
    }
    sent.open = std::ranges::any_of(
        sent.lines, [this](std::size_t index) { return m_lines[index].outcome == StopOutcome::NoAnswer; });
    packetDone();
}

/// The answer was lost, and whether the stop has reached the service is not known: ask for the runs.
void StopOperation::resolveLost(std::size_t packet, const Error& error) {
    m_resolving[packet] = m_packets[packet].lines.size();
    for (const std::size_t index : m_packets[packet].lines) {
        m_api.run(m_lines[index].runId, this, [this, packet, index, error](Result<Run> answer) {
            onResolved(packet, index, answer, error);
        });
    }
}

/// Where runs can be read again, the same request under the same key gives the answer that was lost.
void StopOperation::onResolved(std::size_t packet, std::size_t index, const Result<Run>& answer,
                               const Error& lost) {
    StopLine& line = m_lines[index];
    if (answer) {
        line.run = *answer;
        line.error.reset();
    } else {
        line.error = lost;
    }
    if (--m_resolving[packet] > 0)
        return;
    const auto& lines = m_packets[packet].lines;
    const bool reachable = std::ranges::any_of(lines, [this](std::size_t i) { return !m_lines[i].error; });
    if (reachable) {
        sendPacket(packet, true);
        return;
    }
    for (const std::size_t i : lines)
        settle(i, StopOutcome::NoAnswer, m_lines[i].error);
    packetDone();
}

void StopOperation::takeAnswer(std::size_t index, const CancelAnswer& answer) {
    if (answer.run)
        m_lines[index].run = answer.run;
    settle(index, outcomeOf(answer.outcome));
}

void StopOperation::settle(std::size_t index, StopOutcome outcome, std::optional<Error> error) {
    m_lines[index].outcome = outcome;
    m_lines[index].error = std::move(error);
    emit lineChanged(static_cast<int>(index));
}

void StopOperation::packetDone() {
    if (--m_sending > 0)
        return;
    m_phase = Phase::Following;
    m_pause = m_timing.follow;
    m_longTimer.start(m_timing.takesLong);
    emit answered();
    scheduleFollow();
    finishIfDone();
}

void StopOperation::retry() {
    if ((m_phase != Phase::Following && m_phase != Phase::Finished) || !anyUnanswered())
        return;
    for (Packet& packet : m_packets) {
        for (const std::size_t index : packet.lines) {
            if (m_lines[index].outcome == StopOutcome::NoAnswer)
                settle(index, StopOutcome::Pending);
        }
    }
    m_phase = Phase::Sending;
    m_followTimer.stop();
    sendPackets();
}

void StopOperation::observe(const RunDelta& delta) {
    if (m_phase == Phase::New || (m_phase == Phase::Finished && !anyUnanswered()))
        return;
    std::vector<bool> listed(m_lines.size(), !delta.whole);
    for (const Run& run : delta.changed) {
        if (const std::size_t index = indexOf(run.id); index != none) {
            listed[index] = true;
            takeRun(index, run);
        }
    }
    for (const Run& run : delta.ended) {
        if (const std::size_t index = indexOf(run.id); index != none) {
            listed[index] = false;
            takeRun(index, run);
        }
    }
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        if (listed[i] || m_lines[i].listedNoMore || !m_lines[i].sent)
            continue;
        m_lines[i].listedNoMore = true;
        emit lineChanged(static_cast<int>(i));
    }
    finishIfDone();
}

/// A later reading of a run. One from before its end is dropped.
void StopOperation::takeRun(std::size_t index, const Run& run) {
    StopLine& line = m_lines[index];
    if (line.run && (*line.run == run || (isTerminal(line.run->status) && isActive(run.status))))
        return;
    line.run = run;
    const bool answersItself = line.outcome == StopOutcome::NoAnswer && isTerminal(run.status);
    if (answersItself && (m_phase == Phase::Following || m_phase == Phase::Finished)) {
        m_phase = Phase::Following;
        settle(index, endedUnanswered(run.status));
        scheduleFollow();
    } else if (m_phase != Phase::Checking) {
        emit lineChanged(static_cast<int>(index));
    }
}

bool StopOperation::anyUnanswered() const {
    return std::ranges::find(m_lines, StopOutcome::NoAnswer, &StopLine::outcome) != m_lines.end();
}

void StopOperation::scheduleFollow() {
    if (m_phase != Phase::Following || !std::ranges::any_of(m_lines, followed))
        return;
    m_followTimer.start(m_pause);
    m_pause = std::min(2 * m_pause, m_timing.longest);
}

void StopOperation::follow() {
    ++m_looking;
    for (std::size_t i = 0; i < m_lines.size() && m_looking <= readsAtOnce; ++i) {
        if (followed(m_lines[i]))
            lookAt(i);
    }
    lookDone();
}

/// Reads the run, and, until the list was seen without it, the list of its agent.
void StopOperation::lookAt(std::size_t index) {
    ++m_looking;
    m_api.run(m_lines[index].runId, this, [this, index](Result<Run> answer) {
        if (answer)
            takeRun(index, *answer);
        lookDone();
    });
    const StopLine& line = m_lines[index];
    if (line.listedNoMore || !line.run)
        return;
    RunQuery query;
    query.agentId = line.run->agentId;
    ++m_looking;
    m_api.runs(query, {}, this, [this, index](Result<RunList> list) {
        if (list && std::ranges::find(list->runs, m_lines[index].runId, &Run::id) == list->runs.end() &&
            !m_lines[index].listedNoMore) {
            m_lines[index].listedNoMore = true;
            emit lineChanged(static_cast<int>(index));
        }
        lookDone();
    });
}

void StopOperation::lookDone() {
    if (--m_looking > 0)
        return;
    scheduleFollow();
    finishIfDone();
}

void StopOperation::finishIfDone() {
    if (m_phase != Phase::Following || std::ranges::any_of(m_lines, followed))
        return;
    m_phase = Phase::Finished;
    m_followTimer.stop();
    m_longTimer.stop();
    emit finished();
}

} // namespace ud
