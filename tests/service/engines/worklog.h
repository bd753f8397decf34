// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/engines/engine.h"
#include "service/engines/livingprocesses.h"

#include <condition_variable>
#include <map>
#include <mutex>
#include <optional>

namespace ud::service {

/// Writes down what an engine tells; acknowledges at once where it is given the engine.
class WorkLog final : public WorkListener {
public:
    void acknowledgeTo(Engine* engine) { m_engine = engine; }

    void reported(const std::string& runId, int attempt, std::vector<WorkReport> reports) override {
        const auto last = reports.back().seq;
        change([&] {
            auto& all = m_reports[runId];
            all.insert(all.end(), reports.begin(), reports.end());
        });
        if (m_engine)
            m_engine->acknowledge(runId, attempt, last);
    }
    void ended(const std::string& runId, int, Ending ending) override {
        change([&] { m_endings[runId].push_back(std::move(ending)); });
    }
    void workEnded(const std::string& runId, Time) override {
        change([&] { ++m_workEnded[runId]; });
    }

    std::vector<WorkReport> reports(const std::string& runId) {
        const std::lock_guard lock(m_mutex);
        return m_reports[runId];
    }
    std::vector<Consumption> consumed(const std::string& runId) {
        std::vector<Consumption> all;
        for (const auto& report : reports(runId)) {
            if (const auto* consumption = std::get_if<Consumption>(&report.said))
                all.push_back(*consumption);
        }
        return all;
    }
    std::vector<std::string> messages(const std::string& runId) {
        std::vector<std::string> all;
        for (const auto& report : reports(runId)) {
            if (const auto* progress = std::get_if<Progress>(&report.said))
                all.push_back(progress->message);
        }
        return all;
    }
    bool waitForReports(const std::string& runId, std::size_t count) {
        return wait([&] { return m_reports[runId].size() >= count; });
    }
    /// The one ending of a run; nullopt where it did not come.
    std::optional<Ending> waitForEnd(const std::string& runId) {
        if (!wait([&] { return !m_endings[runId].empty(); }))
            return std::nullopt;
        const std::lock_guard lock(m_mutex);
        return m_endings[runId].front();
    }
    bool waitForWorkEnded(const std::string& runId, int count = 1) {
        return wait([&] { return m_workEnded[runId] >= count; });
    }
    std::size_t endings(const std::string& runId) {
        const std::lock_guard lock(m_mutex);
        return m_endings[runId].size();
    }
    int workEndings(const std::string& runId) {
        const std::lock_guard lock(m_mutex);
        return m_workEnded[runId];
    }

private:
    template<class Change>
    void change(Change apply) {
        const std::lock_guard lock(m_mutex);
        apply();
        m_changed.notify_all();
    }
    template<class Condition>
    bool wait(Condition condition) {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_for(lock, patience, condition);
    }

    Engine* m_engine{nullptr};
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::map<std::string, std::vector<WorkReport>> m_reports;
    std::map<std::string, std::vector<Ending>> m_endings;
    std::map<std::string, int> m_workEnded;
};

} // namespace ud::service
