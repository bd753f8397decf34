// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agentsd/service.h"

#include "agentsd/openfiles.h"
#include "service/api/secret.h"
#include "service/engines/process/processengine.h"
#include "service/engines/process/runlog.h"
#include "service/store/sqlitestore.h"

#include <spdlog/spdlog.h>
#include <unistd.h>

namespace ud::service {

namespace {

// Commands get at most this long between SIGTERM and SIGKILL when the service ends.
constexpr seconds endPatience{5};
constexpr std::chrono::hours lookForOldLogs{1};

std::string hostName() {
    char name[256] = {};
    return ::gethostname(name, sizeof name - 1) == 0 ? name : "localhost";
}

HttpSettings httpSettings(const ServeOptions& options, const Limits& limits) {
    HttpSettings settings;
    settings.limits.connections = connectionsWithin(
        raiseOpenFiles(), static_cast<std::size_t>(limits.running), settings.limits.connections);
    settings.address = options.listen.host;
    settings.port = options.listen.port;
    if (!options.tlsCertificate.empty())
        settings.tls = TlsFiles{options.tlsCertificate, options.tlsKey};
    settings.trustedProxies = options.trustedProxies;
    return settings;
}

} // namespace

Service::Service(const ServeOptions& options, Configuration configuration)
    : m_options(options)
    , m_configuration(std::move(configuration))
    , m_folder(options.data)
    , m_oldLogs([this] { removeOldRunLogs(m_folder.logs(), m_configuration.keepLogs); }, lookForOldLogs) {}

Service::~Service() {
    stop();
}

Result<std::unique_ptr<Service>> Service::open(const ServeOptions& options, Configuration configuration) {
    auto service = std::unique_ptr<Service>(new Service(options, std::move(configuration)));
    const auto opened = service->openStore();
    return opened.ok() ? Result<std::unique_ptr<Service>>(std::move(service))
                       : Result<std::unique_ptr<Service>>(opened.error());
}

Result<Done> Service::openStore() {
    const auto created = m_folder.create();
    if (!created.ok())
        return created;
    auto store = openSqliteStore(m_folder.path(), m_clock, m_random);
    if (!store.ok())
        return store.error();
    m_store = std::move(*store);
    m_folder.remove(endpointFile); // of a service that was killed
    m_store->setListener(&m_changes);
    const auto operatorToken = m_folder.token(operatorTokenFile, m_random);
    if (!operatorToken.ok())
        return operatorToken.error();
    buildParts(*operatorToken);
    return Done();
}

void Service::buildParts(const std::string& operatorToken) {
    m_presenter = std::make_unique<PastPresenter>(*m_store, m_clock);
    const auto makeEngine = [this](WorkListener& listener) {
        return makeProcessEngine(
            ProcessEngineSettings{.workDirectory = std::filesystem::absolute(m_folder.work()),
                                  .logDirectory = std::filesystem::absolute(m_folder.logs()),
                                  .clock = m_clock},
            listener);
    };
    m_execution = std::make_unique<Execution>(*m_store, m_configuration, m_clock, makeEngine, hostName());
    Engine& engine = m_execution->engine();
    m_chats = std::make_unique<EngineChats>(engine, m_configuration, m_execution->writes(), m_ids);
    m_engines = std::make_unique<ConfiguredEngines>(engine, m_configuration);
    m_readiness = std::make_unique<ServiceReadiness>(engine, m_configuration);
    m_notices =
        std::make_unique<NoticeService>(*m_store, *m_presenter, m_clock, m_random, m_ids, m_configuration);
    const auto readLog = [logs = m_folder.logs()](const std::string& runId) {
        return readRunLog(logs, runId);
    };
    m_services = std::make_unique<Services>(Services{*m_store, m_clock, m_ids, m_random, *m_presenter,
                                                     *m_chats, *m_engines, *m_readiness, readLog,
                                                     hashSecret(operatorToken), UD_VERSION, *m_notices});
    m_api = std::make_unique<Api>(*m_services);
    m_hub = std::make_unique<StreamHub>(*m_services);
    m_changes.add(*m_execution);
    m_changes.add(*m_hub);
}

// Listening comes first: a service that nobody could reach must not begin to work on the queue.
Result<Done> Service::start() {
    const auto listening = listen();
    if (!listening.ok())
        return listening;
    m_presenter->start();
    const auto recovered = m_execution->start();
    if (!recovered.ok())
        return recovered.error();
    spdlog::info("recovered: {} failed, {} queued again, {} confirmed ended", recovered->failed,
                 recovered->requeued, recovered->confirmed);
    if (const auto hindrance = m_execution->engine().hindrance(); !hindrance.empty())
        spdlog::error("{}", hindrance);
    m_notices->start();
    m_oldLogs.start();
    m_oldLogs.wake();
    m_server->serve();
    return Done();
}

Result<Done> Service::listen() {
    auto server = HttpServer::listen(httpSettings(m_options, m_configuration.limits), *m_api, *m_hub, m_ids);
    if (!server.ok())
        return server.error();
    m_server = std::move(*server);
    return Done();
}

void Service::stop() {
    m_oldLogs.stop();
    if (m_notices)
        m_notices->stop();
    if (m_server)
        m_server->drain();
    if (m_execution)
        m_execution->endWork(endPatience);
    if (m_server)
        m_server->stop(); // after the work: a chat turn that was ended is still answered
    m_server.reset();     // waits for chat turns, which meter what they have consumed
    if (m_execution)
        m_execution->settle();
    if (m_hub) {
        m_hub->stop();
        m_changes.remove(*m_hub);
        m_changes.remove(*m_execution);
    }
    if (m_presenter)
        m_presenter->stop();
}

} // namespace ud::service
