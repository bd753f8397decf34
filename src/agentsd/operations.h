// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/api/services.h"
#include "service/engines/engine.h"
#include "service/queue/configuration.h"

namespace ud::service {

/// The commands of the operator's configuration that exist and may be executed right now.
class ConfiguredEngines final : public EngineCatalog {
public:
    ConfiguredEngines(const Engine& engine, const Configuration& configuration)
        : m_engine(engine)
        , m_configuration(configuration) {}
    [[nodiscard]] std::vector<std::string> engines() const override { return {m_engine.name()}; }
    [[nodiscard]] std::vector<std::string> commands() const override;

private:
    const Engine& m_engine;
    const Configuration& m_configuration;
};

/// What /readyz and /metrics tell of the engine and the queue.
class ServiceReadiness final : public Readiness {
public:
    ServiceReadiness(const Engine& engine, const Configuration& configuration)
        : m_engine(engine)
        , m_configuration(configuration) {}
    [[nodiscard]] std::vector<ReadinessPart> parts() const override;
    [[nodiscard]] std::string metrics() const override;

private:
    [[nodiscard]] int working() const;

    const Engine& m_engine;
    const Configuration& m_configuration;
};

} // namespace ud::service
