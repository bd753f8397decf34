// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/engines/process/processengine.h"

#include "service/engines/process/chatturn.h"
#include "service/engines/process/endingtext.h"
#include "service/engines/process/processplan.h"
#include "service/engines/process/workfolder.h"

#include <mutex>
#include <unordered_map>

namespace ud::service {

namespace {

/// One attempt. Kept until its tree is gone and its reports are acknowledged, because a stop that is decided
/// in between must still find them.
struct Attempt {
    Work work;
    std::shared_ptr<RunOutput> output;
    std::uint32_t number{0}; // the supervisor's; on its thread only
    int stops{0};            // this and the next under the engine's mutex
    bool over{false};
};

class ProcessEngine final : public Engine {
public:
    ProcessEngine(const ProcessEngineSettings& settings, WorkListener& listener);

    [[nodiscard]] std::string name() const override { return "process"; }
    [[nodiscard]] std::string containment() const override { return std::string(toText(m_containment)); }
    [[nodiscard]] std::string hindrance() const override { return m_hindrance; }

    void start(Work work) override;
    void stop(const std::string& runId) override;
    std::vector<WorkReport> takeWritten(const std::string& runId) override;
    void acknowledge(const std::string& runId, int attempt, std::int64_t seq) override;
    void converse(ChatWork work, std::function<void(ChatEnding)> done) override;
    [[nodiscard]] std::map<std::string, int> load() const override;
    void shutDown(milliseconds patience) override;

private:
    using AttemptPtr = std::shared_ptr<Attempt>;

    void launch(const AttemptPtr& attempt);
    [[nodiscard]] bool isWanted(const AttemptPtr& attempt) const;
    void onGone(const AttemptPtr& attempt, Ending ending);
    void confirmStops(const std::string& runId, int count);
    void launchChat(const std::shared_ptr<ChatTurn>& turn);
    [[nodiscard]] AttemptPtr find(const std::string& runId) const;
    void forgetIfDone(const AttemptPtr& attempt);

    const Clock& m_clock;
    WorkListener& m_listener;
    Containment m_containment;
    std::string m_hindrance;
    std::filesystem::path m_logDirectory;
    WorkFolders m_folders;
    mutable std::mutex m_mutex;
    std::unordered_map<std::string, AttemptPtr> m_attempts;
    bool m_shuttingDown{false};
    Supervisor m_supervisor; // last, so that its thread ends before what it uses
};

/// What shutDown() ended is nobody's ending: recovery decides about it at the next start.
const Ending& endedByShutDown() {
    static const Ending ending = failed("service_stopped", "The service is being stopped.");
    return ending;
}

ProcessEngine::ProcessEngine(const ProcessEngineSettings& settings, WorkListener& listener)
    : m_clock(settings.clock)
    , m_listener(listener)
    , m_containment(settings.containment ? *settings.containment : bestContainment())
    , m_logDirectory(settings.logDirectory)
    , m_folders(settings.workDirectory) {
    std::error_code ignored; // a log that cannot be kept does not keep a run from working
    std::filesystem::create_directories(m_logDirectory, ignored);
    Cgroup::removeStale();
    // The last rung is taken where no other works, without having been tried.
    if (m_containment == Containment::Subreaper && !isAvailable(m_containment))
        m_hindrance =
            "No agent can be started: this host refuses new processes to the service. Check the limits and "
            "filters that it runs under.";
}

void ProcessEngine::start(Work work) {
    auto attempt = std::make_shared<Attempt>();
    {
        const std::lock_guard lock(m_mutex);
        const auto known = m_attempts.find(work.runId);
        if (m_shuttingDown || (known != m_attempts.end() && !known->second->over))
            return;
        attempt->output =
            std::make_shared<RunOutput>(m_clock, RunLog(m_logDirectory, work.runId, work.attempt));
        attempt->work = std::move(work);
        m_attempts[attempt->work.runId] = attempt;
    }
    m_supervisor.post([this, attempt] { launch(attempt); });
}

bool ProcessEngine::isWanted(const AttemptPtr& attempt) const {
    const std::lock_guard lock(m_mutex);
    return attempt->stops == 0 && !m_shuttingDown;
}

void ProcessEngine::launch(const AttemptPtr& attempt) {
    if (!isWanted(attempt))
        return onGone(attempt, endedByShutDown());
    auto folder = m_folders.create();
    if (!folder)
        return onGone(attempt, failed("spawn", folder.error().detail));
    ProcessJob job{planOf(attempt->work, *folder, m_containment), attempt->output, {}, {}};
    job.reported = [this, attempt](std::vector<WorkReport> reports) {
        m_listener.reported(attempt->work.runId, attempt->work.attempt, std::move(reports));
    };
    job.gone = [this, attempt, path = *folder](Ending ending) {
        m_folders.remove(path);
        onGone(attempt, std::move(ending));
    };
    attempt->number = m_supervisor.launch(std::move(job));
    if (attempt->number != 0)
        return;
    m_folders.remove(*folder);
    onGone(attempt, endedByShutDown());
}

void ProcessEngine::onGone(const AttemptPtr& attempt, Ending ending) {
    int stops = 0;
    {
        const std::lock_guard lock(m_mutex);
        attempt->over = true;
        stops = attempt->stops;
    }
    if (stops > 0)
        confirmStops(attempt->work.runId, stops);
    else if (!ending.error || ending.error->code != endedByShutDown().error->code)
        m_listener.ended(attempt->work.runId, attempt->work.attempt, std::move(ending));
    forgetIfDone(attempt);
}

void ProcessEngine::confirmStops(const std::string& runId, int count) {
    for (int i = 0; i < count; ++i)
        m_listener.workEnded(runId, m_clock.now());
}

void ProcessEngine::stop(const std::string& runId) {
    const std::lock_guard lock(m_mutex);
    const auto found = m_attempts.find(runId);
    if (found == m_attempts.end() || found->second->over) {
        m_supervisor.post([this, runId] { confirmStops(runId, 1); });
        return;
    }
    const auto attempt = found->second;
    ++attempt->stops;
    m_supervisor.post([this, attempt] {
        m_supervisor.terminate(attempt->number, EndCause::Stopped, attempt->work.command.grace);
    });
}

std::vector<WorkReport> ProcessEngine::takeWritten(const std::string& runId) {
    const auto attempt = find(runId);
    if (!attempt)
        return {};
    auto reports = attempt->output->takeWritten();
    // What was read here has not been reported by the thread, and may have been refused.
    m_supervisor.post([this, attempt] { m_supervisor.touch(attempt->number); });
    return reports;
}

void ProcessEngine::acknowledge(const std::string& runId, int number, std::int64_t seq) {
    const auto attempt = find(runId);
    if (!attempt || attempt->work.attempt != number)
        return;
    if (attempt->output->acknowledge(seq))
        m_supervisor.post([this, attempt] { m_supervisor.touch(attempt->number); });
    forgetIfDone(attempt);
}

void ProcessEngine::converse(ChatWork work, std::function<void(ChatEnding)> done) {
    auto turn = std::make_shared<ChatTurn>(m_clock, std::move(work), std::move(done));
    m_supervisor.post([this, turn] { launchChat(turn); });
}

void ProcessEngine::launchChat(const std::shared_ptr<ChatTurn>& turn) {
    auto folder = m_folders.create();
    if (!folder)
        return turn->answer(failed("spawn", folder.error().detail));
    turn->launch(m_supervisor, planOf(turn->work(), *folder, m_containment),
                 [this, path = *folder] { m_folders.remove(path); });
}

std::map<std::string, int> ProcessEngine::load() const {
    const std::lock_guard lock(m_mutex);
    std::map<std::string, int> counts;
    for (const auto& [id, attempt] : m_attempts) {
        if (!attempt->over)
            ++counts[attempt->work.organizationId];
    }
    return counts;
}

void ProcessEngine::shutDown(milliseconds patience) {
    {
        const std::lock_guard lock(m_mutex);
        m_shuttingDown = true;
    }
    m_supervisor.shutDown(patience);
}

ProcessEngine::AttemptPtr ProcessEngine::find(const std::string& runId) const {
    const std::lock_guard lock(m_mutex);
    const auto found = m_attempts.find(runId);
    return found == m_attempts.end() ? nullptr : found->second;
}

void ProcessEngine::forgetIfDone(const AttemptPtr& attempt) {
    const std::lock_guard lock(m_mutex);
    const auto found = m_attempts.find(attempt->work.runId);
    if (found != m_attempts.end() && found->second == attempt && attempt->over &&
        attempt->output->allAcknowledged())
        m_attempts.erase(found);
}

} // namespace

std::unique_ptr<Engine> makeProcessEngine(const ProcessEngineSettings& settings, WorkListener& listener) {
    return std::make_unique<ProcessEngine>(settings, listener);
}

} // namespace ud::service
