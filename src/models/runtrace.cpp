// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/runtrace.h"

#include "models/phrases.h"
#include "models/recorderentry.h"
#include "models/statustext.h"

#include <algorithm>
#include <unordered_map>

namespace ud {

namespace {

/// Follows the entries in their order.
class Follower {
public:
    void take(const RecorderEntry& entry) {
        switch (entry.event) {
        case RecorderEvent::Opened:
            closeSight();
            m_inSight.assign(m_traces.size(), 0);
            m_sight = entry.at;
            return;
        case RecorderEvent::Alive:
            m_sight = entry.at;
            return;
        default:
            break;
        }
        RunTrace& trace = traceOf(entry);
        m_sight = std::max(m_sight, entry.at);
        switch (entry.event) {
        case RecorderEvent::Seen:
        case RecorderEvent::Changed:
            trace.lastSeen = entry.at;
            trace.lastStatus = entry.status.value_or(trace.lastStatus);
            trace.gone.reset();
            m_inSight[m_places.at(entry.runId)] = 1;
            break;
        case RecorderEvent::Ended:
            trace.ended = entry.at;
            trace.ending = entry.status;
            break;
        case RecorderEvent::Gone:
            trace.lastSeen = entry.at;
            trace.gone = entry.at;
            break;
        case RecorderEvent::StopAsked:
            trace.stopAsked = entry.at;
            break;
        case RecorderEvent::StopTold:
            trace.stopOutcome = entry.detail;
            break;
        case RecorderEvent::Opened:
        case RecorderEvent::Alive:
            break;
        }
    }

    std::vector<RunTrace> result() {
        closeSight();
        std::ranges::stable_sort(m_traces, std::greater(), &RunTrace::lastSeen);
        return std::move(m_traces);
    }

private:
    RunTrace& traceOf(const RecorderEntry& entry) {
        const auto [found, added] = m_places.emplace(entry.runId, m_traces.size());
        if (added) {
            m_inSight.push_back(0);
            m_traces.push_back({.runId = entry.runId,
                                .agent = entry.agent,
                                .firstSeen = entry.at,
                                .lastSeen = entry.at,
                                .lastStatus = entry.status.value_or(RunStatus::Queued),
                                .ended = {},
                                .ending = {},
                                .gone = {},
                                .stopAsked = {},
                                .stopOutcome = {}});
        }
        return m_traces[found->second];
    }

    /// What was listed and not said to have ended was there as long as the app watched.
    void closeSight() {
        for (std::size_t place = 0; place < m_traces.size(); ++place) {
            RunTrace& trace = m_traces[place];
            if (m_inSight[place] && !trace.ended && !trace.gone)
                trace.lastSeen = std::max(trace.lastSeen, m_sight);
        }
    }

    std::vector<RunTrace> m_traces;
    std::vector<char> m_inSight; ///< by trace: listed since the app was opened last
    std::unordered_map<std::string, std::size_t> m_places;
    Time m_sight{};
};

} // namespace

std::vector<RunTrace> RunTrace::from(const std::vector<RecorderEntry>& entries) {
    Follower follower;
    for (const RecorderEntry& entry : entries)
        follower.take(entry);
    return follower.result();
}

QString RunTrace::sentence(const TimeText& times, Time now) const {
    QStringList parts{tr("last seen %1 %2", "a status, a time")
                          .arg(StatusText::status(lastStatus).toLower(), times.clock(lastSeen, now))};
    if (ended && ending)
        parts << tr("%1 %2", "a status, a time")
                     .arg(StatusText::status(*ending).toLower(), times.clock(*ended, now));
    else if (gone)
        parts << tr("then listed no more");
    if (stopAsked)
        parts << (stopOutcome.empty()
                      ? tr("stop asked for %1, no answer known").arg(times.clock(*stopAsked, now))
                      : tr("stop asked for %1: %2", "a time, the service's word")
                            .arg(times.clock(*stopAsked, now), QString::fromStdString(stopOutcome)));
    return Phrases::captioned(QString::fromStdString(agent).simplified(), Phrases::list(parts));
}

} // namespace ud
