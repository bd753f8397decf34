// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/api/changefanout.h"
#include "service/engines/process/processengine.h"
#include "service/queue/execution.h"
#include "service/store/sqlitestore.h"
#include "testutils/temporaryfolder.h"

#include <fstream>
#include <gtest/gtest.h>
#include <thread>

namespace ud::service {

/// A real store in a folder of its own, one organization, commands that are shell lines, and an execution
/// over the real process engine that can be started, ended and started again.
class ExecutionWorld {
public:
    ExecutionWorld() {
        auto opened = openSqliteStore(m_folder.path(), m_clock, m_random);
        if (!opened.ok())
            throw std::runtime_error(opened.error().detail);
        m_store = std::move(*opened);
        m_store->setListener(&m_changes);
        (void)m_store->write([this](Transaction& transaction) {
            const auto added = transaction.addOrganization({"Test", "Etc/UTC", std::nullopt},
                                                           {"Owner", Role::Owner, "hash", std::nullopt});
            m_owner = Actor{added->id, PersonRef{std::nullopt, "Owner"}, Role::Owner};
            return true;
        });
        const auto tokens = m_store->tokens(m_owner.organizationId);
        m_owner.person.tokenId = tokens.front().id;
    }
    ~ExecutionWorld() { endExecution(); }

    /// Adds a command that is a shell line (it has read its input already) and an agent for it.
    std::string addAgent(const std::string& name, const std::string& line, bool requeue = false) {
        Command command;
        command.name = name;
        command.argv = {"/bin/sh", "-c", "read input; " + line};
        command.grace = milliseconds(300);
        command.requeueOnCrash = requeue;
        command.maxAttempts = 2;
        configuration.commands[name] = command;
        std::string id;
        (void)m_store->write([&](Transaction& transaction) {
            id = transaction.addAgent(m_owner, {name, {}, "process", name, nullptr})->id;
            return true;
        });
        return id;
    }

    std::string startRun(const std::string& agentId) {
        std::string id;
        (void)m_store->write([&](Transaction& transaction) {
            const auto run =
                transaction.startRun(m_owner, {agentId, nullptr, {}, std::nullopt, std::nullopt});
            id = run.ok() ? run->id : std::string();
            return run.ok();
        });
        return id;
    }

    CancelOutcome stop(const std::string& runId) {
        CancelOutcome outcome = CancelOutcome::NotFound;
        (void)m_store->write([&](Transaction& transaction) {
            outcome = transaction.cancelRuns(m_owner, {runId}, {}).front().outcome;
            return true;
        });
        return outcome;
    }

    Run run(const std::string& runId) { return m_store->run(m_owner.organizationId, runId)->run; }

    /// Waits until \p wanted holds of the run; false after a generous time.
    template<class Condition>
    bool eventually(const std::string& runId, Condition wanted) {
        const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(60);
        while (!wanted(run(runId))) {
            if (std::chrono::steady_clock::now() > deadline)
                return false;
            std::this_thread::sleep_for(milliseconds(5));
        }
        return true;
    }
    bool becomes(const std::string& runId, RunStatus status) {
        return eventually(runId, [status](const Run& run) { return run.status == status; });
    }

    Execution& startExecution() {
        const auto makeEngine = [this](WorkListener& listener) {
            return makeProcessEngine(ProcessEngineSettings{.workDirectory = m_folder.path() / "work",
                                                           .logDirectory = m_folder.path() / "logs",
                                                           .clock = m_clock},
                                     listener);
        };
        m_execution = std::make_unique<Execution>(*m_store, configuration, m_clock, makeEngine, "here");
        m_changes.add(*m_execution);
        recovered = *m_execution->start();
        return *m_execution;
    }
    void endExecution() {
        if (!m_execution)
            return;
        m_execution->endWork(milliseconds(300));
        m_execution->settle();
        m_changes.remove(*m_execution);
        m_execution.reset();
    }

    /// Lets go commands that wait for the file ../go of their working folder.
    void letGo() { std::ofstream(m_folder.path() / "work" / "go") << "go"; }

    /// Waits until a command has made the file ../NAME; false after a generous time.
    bool appears(const std::string& name) const {
        const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(60);
        while (!std::filesystem::exists(m_folder.path() / "work" / name)) {
            if (std::chrono::steady_clock::now() > deadline)
                return false;
            std::this_thread::sleep_for(milliseconds(5));
        }
        return true;
    }

    Store& store() { return *m_store; }
    const Actor& owner() const { return m_owner; }
    const Clock& clock() const { return m_clock; }
    Random& random() { return m_random; }

    Configuration configuration;
    RecoveryFigures recovered;

private:
    testutils::TemporaryFolder m_folder;
    SystemClock m_clock;
    SystemRandom m_random;
    ChangeFanOut m_changes;
    std::unique_ptr<Store> m_store;
    Actor m_owner;
    std::unique_ptr<Execution> m_execution;
};

/// A line that works until it is ended, after it has said that it works.
inline constexpr const char* endless = R"(echo '{"type":"progress","message":"working"}'; exec sleep 1000)";

} // namespace ud::service
