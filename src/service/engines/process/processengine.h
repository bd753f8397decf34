// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/engines/engine.h"
#include "service/engines/process/containment.h"

#include <filesystem>
#include <memory>
#include <optional>

namespace ud::service {

struct ProcessEngineSettings {
    std::filesystem::path workDirectory;         ///< working folders are made here; the engine's alone
    std::filesystem::path logDirectory;          ///< kept logs; see readRunLog() in runlog.h
    const Clock& clock;                          ///< outlives the engine
    std::optional<Containment> containment = {}; ///< nullopt: the best that works here, tried at once
};

/// The engine that executes agents as processes (contract, section 4). \p listener outlives the engine.
/// The destructor ends what is left without grace; shutDown() first for a polite end.
///
/// A command finds: PATH=/usr/bin:/bin, LANG and LC_ALL=C.UTF-8, HOME and TMPDIR (its fresh working folder,
/// also its current one), RUN_ID (a chat's id for a chat), and Command::environment, which may replace these
/// except RUN_ID; descriptors 0–2; its own session; default signals; no way to gain privileges.
std::unique_ptr<Engine> makeProcessEngine(const ProcessEngineSettings& settings, WorkListener& listener);

} // namespace ud::service
