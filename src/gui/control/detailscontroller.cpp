// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/control/detailscontroller.h"

#include "models/detailsmodels.h"

namespace ud {

namespace {
constexpr int mostAtOnce = 1000; // entries; older ones are in the service
}

DetailsController::DetailsController(ApiClient& api, DetailsModels& models, QObject* parent)
    : QObject(parent)
    , m_api(api)
    , m_models(models)
    , m_earlier(api, models.earlier) {
    m_begin.setInterval(std::chrono::milliseconds(120));
    m_begin.setSingleShot(true);
    m_refresh.setInterval(std::chrono::seconds(1));
    m_refresh.setSingleShot(true);
    connect(&m_begin, &QTimer::timeout, this, &DetailsController::begin);
    connect(&m_refresh, &QTimer::timeout, this, &DetailsController::refresh);
}

void DetailsController::apply(const RunDelta& delta, Time now) {
    m_models.earlier.setNow(now);
    if (!m_models.earlier.query().agentId.empty())
        m_models.earlier.apply(delta);
}

void DetailsController::restart() {
    show(std::nullopt);
}

void DetailsController::show(const std::optional<Run>& run) {
    const std::string id = run ? run->id : std::string();
    const bool another = std::exchange(m_runId, id) != id;
    const bool ended = run && isTerminal(run->status);
    const bool endedNow = std::exchange(m_ended, ended) != ended && !another;
    const bool changed = run && std::exchange(m_updatedAt, run->updatedAt) != run->updatedAt;
    if (another) {
        ++m_question;
        m_agentId = run ? run->agentId : std::string();
        m_refresh.stop();
        m_models.timeline.clear();
        m_models.ledger.clear();
        emit contentRead(std::nullopt);
        if (run)
            m_begin.start();
        return;
    }
    if (endedNow && !m_begin.isActive())
        readContent(); // the result
    if ((changed || endedNow) && !m_begin.isActive() && !m_refresh.isActive())
        m_refresh.start();
}

void DetailsController::begin() {
    if (m_runId.empty())
        return;
    readContent();
    refresh();
    m_models.earlier.restart({.agentId = m_agentId, .besides = m_runId});
}

void DetailsController::refresh() {
    if (m_runId.empty())
        return;
    readTimeline();
    readLedger();
}

void DetailsController::readTimeline() {
    m_api.runEvents(m_runId, {m_models.timeline.lastSeq(), mostAtOnce}, this,
                    [this, question = m_question](const Result<std::vector<RunEvent>>& events) {
                        if (!isAbout(question))
                            return;
                        if (events)
                            m_models.timeline.append(*events);
                        else
                            emit failed(events.error());
                    });
}

void DetailsController::readLedger() {
    m_api.runLedger(m_runId, {m_models.ledger.lastSeq(), mostAtOnce}, this,
                    [this, question = m_question](const Result<RunLedger>& ledger) {
                        if (isAbout(question) && ledger)
                            m_models.ledger.append(ledger->entries, ledger->totals);
                    });
}

void DetailsController::readContent() {
    m_api.runDetail(m_runId, this, [this, question = m_question](const Result<RunDetail>& detail) {
        if (isAbout(question) && detail)
            emit contentRead(*detail);
    });
}

} // namespace ud
