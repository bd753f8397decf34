// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/engines/process/runoutput.h"

#include "core/json.h"
#include "service/engines/process/utf8text.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <sys/ioctl.h>

namespace ud::service {

namespace {

constexpr std::size_t maxErrorSentence = 500;

/// Gives up to \p limit bytes of a non-blocking pipe to \p feed; the number read, 0 at the end of the stream,
/// -1 where it is empty.
template<class Feed>
ssize_t readPiece(int fd, std::size_t limit, Feed feed) {
    std::array<char, 64 * 1024> buffer;
    ssize_t got = -1;
    do {
        got = ::read(fd, buffer.data(), std::min(limit, buffer.size()));
    } while (got < 0 && errno == EINTR);
    if (got > 0)
        feed(std::string_view(buffer.data(), static_cast<std::size_t>(got)));
    return got;
}

/// Reads as much as the pipe holds at the call, not what is written meanwhile: bounded by its capacity.
template<class Feed>
void readHeld(int fd, Feed feed) {
    int held = 0;
    if (fd < 0 || ::ioctl(fd, FIONREAD, &held) != 0)
        return;
    while (held > 0) {
        const auto got = readPiece(fd, static_cast<std::size_t>(held), feed);
        if (got <= 0)
            return;
        held -= static_cast<int>(got);
    }
}

} // namespace

RunOutput::RunOutput(const Clock& clock, RunLog log)
    : m_clock(clock)
    , m_log(std::move(log)) {}

void RunOutput::attach(Pipes pipes) {
    attachFrom([&pipes] { return std::move(pipes); });
}

void RunOutput::attachFrom(const std::function<Pipes()>& begin) {
    const std::lock_guard lock(m_mutex);
    Pipes pipes = begin();
    m_outputFd = std::move(pipes.output);
    m_errorsFd = std::move(pipes.errors);
}

bool RunOutput::readOutput() {
    const std::lock_guard lock(m_mutex);
    if (m_held)
        return true;
    return readPiece(m_outputFd.get(), 64 * 1024, [this](auto bytes) { m_decoder.feed(bytes); }) != 0;
}

bool RunOutput::readErrors() {
    const std::lock_guard lock(m_mutex);
    return readPiece(m_errorsFd.get(), 64 * 1024, [this](auto bytes) {
               m_errorLines.feed(bytes, [this](auto line, bool) { errorLine(line); });
           }) != 0;
}

void RunOutput::drain() {
    const std::lock_guard lock(m_mutex);
    drainOutput();
    drainErrors();
}

void RunOutput::drainOutput() {
    readHeld(m_outputFd.get(), [this](auto bytes) { m_decoder.feed(bytes); });
}

void RunOutput::drainErrors() {
    readHeld(m_errorsFd.get(),
             [this](auto bytes) { m_errorLines.feed(bytes, [this](auto line, bool) { errorLine(line); }); });
}

void RunOutput::finish() {
    const std::lock_guard lock(m_mutex);
    drainOutput();
    drainErrors();
    m_decoder.finish();
    m_decoder.ignoreReports();
    m_errorLines.finish([this](auto line, bool) { errorLine(line); });
    givePending();
    m_finished = true;
}

bool RunOutput::heldBack() const {
    const std::lock_guard lock(m_mutex);
    return m_held;
}

std::vector<WorkReport> RunOutput::takeUnreported() {
    const std::lock_guard lock(m_mutex);
    const auto first =
        std::upper_bound(m_reports.begin(), m_reports.end(), m_reportedSeq,
                         [](std::int64_t seq, const auto& report) { return seq < report.seq; });
    m_reportedSeq = m_lastSeq;
    return {first, m_reports.end()};
}

std::vector<WorkReport> RunOutput::takeWritten() {
    const std::lock_guard lock(m_mutex);
    if (!m_finished)
        drainOutput();
    givePending();
    return {m_reports.begin(), m_reports.end()};
}

bool RunOutput::acknowledge(std::int64_t seq) {
    const std::lock_guard lock(m_mutex);
    while (!m_reports.empty() && m_reports.front().seq <= seq)
        m_reports.pop_front();
    const bool resumes = m_held && m_reports.size() <= maxUnacknowledged / 2;
    m_held = m_held && !resumes;
    return resumes;
}

bool RunOutput::allAcknowledged() const {
    const std::lock_guard lock(m_mutex);
    return m_reports.empty();
}

std::optional<RunOutput::Instant> RunOutput::progressDue() const {
    const std::lock_guard lock(m_mutex);
    return m_pending ? std::optional(m_pace.next()) : std::nullopt;
}

void RunOutput::giveDueProgress(Instant now) {
    const std::lock_guard lock(m_mutex);
    if (m_pending && m_pace.take(now))
        givePending();
}

std::optional<std::string> RunOutput::invalidUsage() const {
    const std::lock_guard lock(m_mutex);
    return m_invalidUsage;
}

boost::json::value RunOutput::result() const {
    const std::lock_guard lock(m_mutex);
    return m_result;
}

std::optional<std::string> RunOutput::refusedResult() const {
    const std::lock_guard lock(m_mutex);
    return m_refusedResult;
}

std::string RunOutput::lastErrorLine() const {
    const std::lock_guard lock(m_mutex);
    return m_lastErrorLine;
}

void RunOutput::progressed(Progress progress) {
    m_pending = std::move(progress);
    if (m_pace.take(std::chrono::steady_clock::now()))
        givePending();
}

void RunOutput::consumed(Consumption consumption) {
    keep(std::move(consumption));
}

void RunOutput::resulted(boost::json::value output) {
    const auto size = writeJson(output).size();
    if (size <= maxResult) {
        m_result = std::move(output);
        m_refusedResult.reset();
        return;
    }
    m_result = nullptr;
    m_refusedResult = "The result has " + std::to_string(size) + " bytes and was not kept: at most " +
                      std::to_string(maxResult) + " are.";
    keep(Progress{*m_refusedResult, std::nullopt});
}

void RunOutput::usageWasInvalid(std::string why) {
    m_invalidUsage = std::move(why);
}

void RunOutput::logged(std::string_view text) {
    m_log.append(text);
}

void RunOutput::keep(std::variant<Progress, Consumption> said) {
    m_reports.push_back({++m_lastSeq, m_clock.now(), std::move(said)});
    m_held = m_held || m_reports.size() > maxUnacknowledged;
}

void RunOutput::givePending() {
    if (m_pending)
        keep(*std::exchange(m_pending, std::nullopt));
}

void RunOutput::errorLine(std::string_view text) {
    m_log.append(text);
    const auto start = text.find_first_not_of(" \t\r");
    if (start == std::string_view::npos)
        return;
    const auto end = text.find_last_not_of(" \t\r");
    const auto line = text.substr(start, std::min(end + 1 - start, 4 * maxErrorSentence));
    m_lastErrorLine = firstCharacters(toValidUtf8(line), maxErrorSentence);
}

} // namespace ud::service
