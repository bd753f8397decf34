// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/engines/process/processengine.h"
#include "service/engines/process/runlog.h"
#include "service/engines/worklog.h"

#include <cstdlib>
#include <gtest/gtest.h>

namespace ud::service {

/// An engine in a folder of its own, and what it tells.
class EngineFixture {
public:
    explicit EngineFixture(std::optional<Containment> containment = {}, bool acknowledging = true) {
        std::string name = (std::filesystem::temp_directory_path() / "engineXXXXXX").string();
        folder = ::mkdtemp(name.data());
        mark = "MARK=" + folder.filename().string();
        engine = makeProcessEngine({folder / "work", folder / "logs", clock, containment}, log);
        if (acknowledging)
            log.acknowledgeTo(engine.get());
    }
    ~EngineFixture() {
        engine.reset();
        std::error_code ignored;
        std::filesystem::remove_all(folder, ignored);
    }
    EngineFixture(const EngineFixture&) = delete;
    EngineFixture& operator=(const EngineFixture&) = delete;

    [[nodiscard]] Command command(std::vector<std::string> argv) const {
        Command result;
        result.name = "test";
        result.argv = std::move(argv);
        result.grace = milliseconds(200);
        result.environment = {mark};
        return result;
    }
    /// Starts the test agent with \p arguments as run \p id.
    void startAgent(const std::string& id, std::vector<std::string> arguments,
                    seconds timeout = seconds(600)) {
        arguments.insert(arguments.begin(), UD_TEST_AGENT);
        auto agent = command(std::move(arguments));
        agent.timeout = timeout;
        start(id, agent);
    }
    void startShell(const std::string& id, const std::string& script) {
        start(id, command({"/bin/sh", "-c", script}));
    }
    void start(const std::string& id, const Command& what, boost::json::value input = nullptr) {
        engine->start({id, "organization", 1, what, std::move(input)});
    }
    std::string text(const std::string& id) { return readRunLog(folder / "logs", id); }
    [[nodiscard]] bool nobodyLeft() const { return livingWith(mark) == 0; }
    [[nodiscard]] bool workFoldersGone() const {
        return eventually([&] { return std::filesystem::is_empty(folder / "work"); });
    }

    SystemClock clock;
    std::filesystem::path folder;
    std::string mark;
    WorkLog log;
    std::unique_ptr<Engine> engine;
};

} // namespace ud::service
