// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/runfeed.h"

#include <utility>

namespace ud {

namespace {

constexpr std::size_t mostBatchesKept = 1000;
constexpr int pollsPerStreamAttempt = 6;

milliseconds steadyNow() {
    return std::chrono::duration_cast<milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

} // namespace

RunFeed::RunFeed(ApiClient& api, QObject* parent)
    : QObject(parent)
    , m_api(api)
    , m_stream(api.newNetwork()) {
    for (QTimer* timer : {&m_pollTimer, &m_offlineTimer, &m_graceTimer})
        timer->setSingleShot(true);
    connect(&m_pollTimer, &QTimer::timeout, this, &RunFeed::list);
    connect(&m_graceTimer, &QTimer::timeout, this, &RunFeed::list);
    connect(&m_offlineTimer, &QTimer::timeout, this,
            [this] { setPhase(FeedPhase::Offline, m_state.reason); });
    connect(&m_stream, &RunStream::batchReceived, this, &RunFeed::onBatch);
    connect(&m_stream, &RunStream::stateChanged, this, &RunFeed::onStreamState);
    connect(&m_stream, &RunStream::heard, this, &RunFeed::onStreamHeard);
    connect(&m_stream, &RunStream::resyncRequested, this, &RunFeed::list);
}

void RunFeed::setTiming(const FeedTiming& timing) {
    m_timing = timing;
    m_stream.setTiming(timing.stream);
}

void RunFeed::setUpdates(FeedUpdates updates) {
    if (std::exchange(m_updates, updates) == updates || !m_running)
        return;
    m_pollTimer.stop();
    m_graceTimer.stop();
    m_stream.stop();
    m_polls = 0;
    list();
}

void RunFeed::start() {
    stop();
    m_running = true;
    m_loaded = false;
    m_etag.clear();
    m_active.clear();
    m_offsetKnown = false;
    m_lastHeard.reset();
    m_state = {FeedPhase::Connecting, std::nullopt, {}, m_updates};
    emit stateChanged(m_state);
    m_offlineTimer.start(m_timing.offlineAfter);
    list();
}

void RunFeed::stop() {
    ++m_generation;
    m_running = false;
    m_listing = false;
    m_listAgain = false;
    m_duringList.clear();
    m_stream.stop();
    for (QTimer* timer : {&m_pollTimer, &m_offlineTimer, &m_graceTimer})
        timer->stop();
}

void RunFeed::refresh() {
    if (m_running)
        list();
}

void RunFeed::list() {
    if (!m_running)
        return;
    if (m_listing) {
        m_listAgain = true;
        return;
    }
    m_listing = true;
    m_api.runs({}, m_etag, this, [this, generation = m_generation](Result<RunList> answer) {
        if (generation == m_generation)
            onList(std::move(answer));
    });
}

void RunFeed::onList(Result<RunList> answer) {
    if (!answer) {
        onFailure(answer.error());
        listEnded();
        return;
    }
    m_offlineTimer.stop();
    if (!answer->notModified) {
        heard(answer->serverTime);
        m_etag = answer->etag;
        m_asOf = answer->asOf;
        takeWhole(*std::move(answer));
        return;
    }
    m_lastHeard = serverNow();
    keepStream();
    listEnded();
}

/// A run that is gone from the list has ended: how, tells the list of ended ones.
void RunFeed::takeWhole(RunList list) {
    RunDelta delta;
    delta.whole = true;
    delta.changed = std::move(list.runs);
    std::set<std::string> vanished = std::exchange(m_active, {});
    for (const Run& run : delta.changed) {
        m_active.insert(run.id);
        vanished.erase(run.id);
    }
    if (vanished.empty())
        emitWhole(delta);
    else
        resolveVanished(std::move(delta), std::move(vanished));
}

void RunFeed::resolveVanished(RunDelta delta, std::set<std::string> vanished) {
    RunQuery query;
    query.status = "terminal";
    query.pageSize = 200;
    m_api.runPage(query, {}, this,
                  [this, generation = m_generation, delta = std::move(delta),
                   vanished = std::move(vanished)](Result<RunPage> page) mutable {
                      if (generation != m_generation)
                          return;
                      if (page) {
                          for (Run& run : page->runs) {
                              if (vanished.contains(run.id))
                                  delta.ended.push_back(std::move(run));
                          }
                      }
                      emitWhole(delta);
                  });
}

void RunFeed::emitWhole(const RunDelta& delta) {
    m_loaded = true;
    emit this->delta(delta);
    // What the stream told meanwhile may be newer than the list.
    for (const RunBatch& batch : std::exchange(m_duringList, {}))
        emitDelta({batch.changed, batch.ended, {}, false});
    keepStream();
    listEnded();
}

void RunFeed::emitDelta(const RunDelta& delta) {
    for (const Run& run : delta.changed)
        m_active.insert(run.id);
    for (const Run& run : delta.ended)
        m_active.erase(run.id);
    emit this->delta(delta);
}

void RunFeed::listEnded() {
    m_listing = false;
    m_duringList.clear();
    emit refreshed();
    if (m_running && std::exchange(m_listAgain, false))
        list();
}

/// After a list: the stream goes on or begins; while it is not to be had, lists are fetched in turn.
void RunFeed::keepStream() {
    if (m_updates == FeedUpdates::Sparing) {
        setPhase(FeedPhase::Polling);
        m_pollTimer.start(m_timing.sparingPoll);
        return;
    }
    switch (m_stream.state()) {
    case RunStream::State::Open:
        setPhase(FeedPhase::Live);
        return;
    case RunStream::State::Stopped:
        m_graceTimer.start(m_timing.streamGrace);
        m_stream.start(m_api.connection(), m_asOf);
        return;
    case RunStream::State::Refused:
        if (++m_polls % pollsPerStreamAttempt == 0)
            m_stream.start(m_api.connection(), m_asOf);
        break;
    case RunStream::State::Connecting:
    case RunStream::State::Waiting:
        if (m_graceTimer.isActive())
            return;
        if (m_state.phase != FeedPhase::Polling) // the service is there: no long pause now
            m_stream.start(m_api.connection(), m_asOf);
        break;
    }
    setPhase(FeedPhase::Polling, m_stream.lastError());
    m_pollTimer.start(m_timing.poll);
}

void RunFeed::onBatch(const RunBatch& batch) {
    heard(batch.serverTime);
    m_asOf = batch.asOf;
    m_etag.clear();
    if (m_listing)
        m_duringList.push_back(batch);
    if (m_duringList.size() > mostBatchesKept) {
        m_duringList.clear();
        m_listAgain = true;
    }
    emitDelta({batch.changed, batch.ended, {}, false});
}

/// Also a mere sign of life says that nothing has changed.
void RunFeed::onStreamHeard() {
    if (m_running && m_state.phase == FeedPhase::Live)
        m_lastHeard = serverNow();
}

void RunFeed::onStreamState(RunStream::State state) {
    if (!m_running)
        return;
    switch (state) {
    case RunStream::State::Open:
        m_offlineTimer.stop();
        m_graceTimer.stop();
        m_pollTimer.stop();
        m_lastHeard = serverNow();
        setPhase(FeedPhase::Live);
        break;
    case RunStream::State::Waiting:
        if (m_state.phase == FeedPhase::Live) {
            setPhase(FeedPhase::Reconnecting, m_stream.lastError());
            m_offlineTimer.start(m_timing.offlineAfter);
            m_graceTimer.start(m_timing.streamGrace);
        }
        break;
    case RunStream::State::Refused:
        QMetaObject::invokeMethod(this, &RunFeed::list, Qt::QueuedConnection); // does the token still read?
        break;
    case RunStream::State::Stopped:
    case RunStream::State::Connecting:
        break;
    }
}

void RunFeed::onFailure(const Error& error) {
    const bool signIn = error.kind == ErrorKind::Unauthorized || error.kind == ErrorKind::Forbidden ||
                        error.code == "insecure_url" || error.code == "bad_token" || error.code == "bad_url";
    if (signIn) {
        stop();
        setPhase(FeedPhase::SignInNeeded, error);
        return;
    }
    if (m_stream.state() == RunStream::State::Open) {
        if (error.kind != ErrorKind::Network)
            return; // a refresh was refused, live truth goes on
        m_stream.start(m_api.connection(),
                       m_asOf); // an open stream to a service that does not answer proves nothing
    }
    m_state.reason = error;
    if (m_state.phase == FeedPhase::Polling || m_state.phase == FeedPhase::Live) {
        setPhase(FeedPhase::Reconnecting, error);
        m_offlineTimer.start(m_timing.offlineAfter);
    }
    m_pollTimer.start(m_timing.poll);
}

void RunFeed::heard(Time serverTime) {
    m_lastHeard = serverTime;
    m_serverOffset = serverTime.time_since_epoch() - steadyNow();
    m_offsetKnown = true;
}

Time RunFeed::serverNow() const {
    return m_offsetKnown ? Time(steadyNow() + m_serverOffset) : SystemClock().now();
}

void RunFeed::setPhase(FeedPhase phase, const Error& reason) {
    const bool same = m_state.phase == phase && m_state.reason == reason && m_state.updates == m_updates;
    m_state = {phase, m_lastHeard, reason, m_updates};
    if (!same)
        emit stateChanged(m_state);
}

} // namespace ud
