// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/queue/execution.h"

#include <spdlog/spdlog.h>

namespace ud::service {

namespace {

// How long the last words of the work may take to become durable when the service ends.
constexpr seconds flushPatience{10};

} // namespace

Execution::Execution(Store& store, const Configuration& configuration, const Clock& clock,
                     const EngineFactory& makeEngine, std::string host)
    : m_store(store)
    , m_configuration(configuration)
    , m_writes(store)
    , m_supervisor(m_writes, m_live, clock)
    , m_engine(makeEngine(m_supervisor))
    , m_stops(store, *m_engine, m_live)
    , m_dispatcher(store, *m_engine, configuration, m_live, std::move(host)) {
    m_supervisor.setEngine(*m_engine);
    m_store.setOutputTap([this](const std::string& runId) { return m_engine->takeWritten(runId); });
}

Execution::~Execution() {
    endWork(milliseconds(0));
    settle();
    m_store.setOutputTap({});
}

Result<RecoveryFigures> Execution::start() {
    const auto recovered = settleInterrupted(m_store, m_configuration, Interruption::FoundDead);
    if (!recovered.ok())
        return recovered;
    m_stops.start();
    m_dispatcher.start();
    return recovered;
}

void Execution::endWork(milliseconds patience) {
    if (std::exchange(m_ended, true))
        return;
    m_dispatcher.stop();
    m_engine->shutDown(patience);
    m_stops.stop();
}

void Execution::settle() {
    if (std::exchange(m_settled, true))
        return;
    if (!m_writes.flush(flushPatience))
        spdlog::error("some of what the last runs said could not be written");
    m_writes.close();
    const auto settled = settleInterrupted(m_store, m_configuration, Interruption::Stopped);
    if (!settled.ok())
        spdlog::error("interrupted runs are settled at the next start: {}", settled.error().detail);
}

void Execution::runsChanged(const std::string& organizationId, std::int64_t position,
                            const std::vector<std::string>& runIds) {
    m_stops.runsChanged(organizationId, position, runIds);
    m_dispatcher.runsChanged(organizationId, position, runIds);
}

} // namespace ud::service
