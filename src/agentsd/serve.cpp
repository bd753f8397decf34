// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agentsd/serve.h"

#include "agentsd/configfile.h"
#include "agentsd/demomode.h"
#include "agentsd/exitcodes.h"
#include "agentsd/firstorganization.h"
#include "agentsd/service.h"

#include "core/json.h"
#include "core/zone.h"

#include <csignal>
#include <iostream>
#include <pthread.h>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>
#include <unistd.h>

namespace ud::service {

namespace {

void startLog(const std::string& level) {
    auto logger = spdlog::stderr_logger_mt("agentsd");
    logger->set_pattern("%Y-%m-%dT%H:%M:%S.%eZ %l %v", spdlog::pattern_time_type::utc);
    logger->set_level(spdlog::level::from_str(level == "warn" ? "warning" : level));
    spdlog::set_default_logger(std::move(logger));
}

int exitCodeOf(const Error& error) {
    switch (error.kind) {
    case ErrorKind::Configuration:
        return exitConfiguration;
    case ErrorKind::Network:
        return exitListen;
    default:
        return exitStore;
    }
}

int refuse(const Error& error) {
    std::cerr << "agentsd: " << error.detail << std::endl;
    return exitCodeOf(error);
}

Result<Configuration> configurationOf(const ServeOptions& options) {
    if (options.config)
        return readConfiguration(*options.config);
    const auto usual = options.data / "agentsd.toml";
    std::error_code error;
    return std::filesystem::exists(usual, error) ? readConfiguration(usual)
                                                 : Result<Configuration>(Configuration());
}

/// Whether whoever started the service wants it to outlive the terminal (nohup).
bool outlivesTerminal() {
    struct sigaction action {};
    return ::sigaction(SIGHUP, nullptr, &action) == 0 && action.sa_handler == SIG_IGN;
}

sigset_t endSignals() {
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    if (!outlivesTerminal())
        sigaddset(&signals, SIGHUP);
    return signals;
}

void waitForEnd(const sigset_t& signals) {
    int signal = 0;
    sigwait(&signals, &signal);
    spdlog::info("ending on signal {}", signal);
}

Result<Done> announce(const Service& service, const std::filesystem::path& certificate) {
    json::object endpoint{{"url", service.url()}, {"pid", ::getpid()}};
    if (!certificate.empty()) // which the administration commands believe
        endpoint["certificate"] = std::filesystem::absolute(certificate).string();
    const auto written = service.folder().writeFile(endpointFile, writeJson(endpoint) + "\n");
    if (written.ok())
        std::cout << "listening on " << service.url() << std::endl;
    return written;
}

Result<Done> serveUntilEnd(Service& service, const ServeOptions& options, std::unique_ptr<DemoMode> demoMode,
                           const sigset_t& signals) {
    const auto started = service.start();
    if (!started.ok())
        return started;
    if (demoMode)
        demoMode->start();
    const auto announced = announce(service, options.tlsCertificate);
    if (!announced.ok())
        return announced;
    waitForEnd(signals);
    service.folder().remove(endpointFile);
    demoMode.reset();
    service.stop();
    return Done();
}

Result<Done> run(const ServeOptions& options, Configuration configuration, const sigset_t& signals) {
    if (options.demo) {
        const bool ownConfiguration = !configuration.commands.empty();
        const auto prepared = DemoMode::prepare(DataFolder(options.data), configuration, ownConfiguration);
        if (!prepared.ok())
            return prepared;
    }
    auto opened = Service::open(options, std::move(configuration));
    if (!opened.ok())
        return opened.error();
    Service& service = **opened;
    const NewOrganization first{"My organization", Zone::host().name(), std::nullopt};
    const auto founded = ensureFirstOrganization(service.store(), service.folder(), service.random(), first);
    if (!founded.ok())
        return founded;
    if (!options.demo)
        return serveUntilEnd(service, options, nullptr, signals);
    auto demo = DemoMode::open(service);
    return demo.ok() ? serveUntilEnd(service, options, std::move(*demo), signals)
                     : Result<Done>(demo.error());
}

} // namespace

int serve(const ServeOptions& options) {
    startLog(options.logLevel);
    const sigset_t signals = endSignals();
    ::pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    auto configuration = configurationOf(options);
    if (!configuration.ok())
        return refuse(configuration.error());
    const auto done = run(options, std::move(*configuration), signals);
    return done.ok() ? exitOk : refuse(done.error());
}

} // namespace ud::service
