// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agentsd/datafolder.h"
#include "agentsd/operations.h"
#include "agentsd/serveoptions.h"
#include "service/api/changefanout.h"
#include "service/chat/enginechats.h"
#include "service/http/httpserver.h"
#include "service/notify/noticeservice.h"
#include "service/presenter/pastpresenter.h"
#include "service/queue/execution.h"
#include "service/queue/wakeablethread.h"

namespace ud::service {

/// The service, joined from its parts: store, execution, API and HTTP server. Members are declared in the
/// order in which they need each other.
class Service {
public:
    /// Opens the folder and the store. Errors: Store.
    static Result<std::unique_ptr<Service>> open(const ServeOptions& options, Configuration configuration);
    ~Service();

    /// Listens, settles what an earlier service left, works and answers. Errors: Store, Network,
    /// Configuration; nothing has been executed then.
    Result<Done> start();
    /// Answers no more, ends all work, leaves the store in order. Harmless when repeated.
    void stop();

    [[nodiscard]] Store& store() { return *m_store; }
    [[nodiscard]] const DataFolder& folder() const { return m_folder; }
    [[nodiscard]] Random& random() { return m_random; }
    [[nodiscard]] const Clock& clock() const { return m_clock; }
    [[nodiscard]] std::string url() const { return m_server->url(); }

private:
    Service(const ServeOptions& options, Configuration configuration);
    Result<Done> openStore();
    void buildParts(const std::string& operatorToken);
    Result<Done> listen();

    ServeOptions m_options;
    Configuration m_configuration;
    DataFolder m_folder;
    SystemClock m_clock;
    SystemRandom m_random;
    UuidGenerator m_ids{m_clock, m_random};
    ChangeFanOut m_changes;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<PastPresenter> m_presenter;
    std::unique_ptr<Execution> m_execution;
    std::unique_ptr<EngineChats> m_chats;
    std::unique_ptr<ConfiguredEngines> m_engines;
    std::unique_ptr<ServiceReadiness> m_readiness;
    std::unique_ptr<NoticeService> m_notices;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<Api> m_api;
    std::unique_ptr<StreamHub> m_hub;
    std::unique_ptr<HttpServer> m_server;
    WakeableThread m_oldLogs; ///< removes them
};

} // namespace ud::service
