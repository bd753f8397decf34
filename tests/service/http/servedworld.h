// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/api/apiworld.h"
#include "service/http/httpserver.h"
#include "service/http/rawclient.h"

namespace ud::service::test {

/// Times short enough for tests, where a test waits for one to pass.
inline HttpLimits shortLimits() {
    HttpLimits limits;
    limits.headerTime = milliseconds(200);
    limits.bodyTime = milliseconds(200);
    limits.streamWriteTime = milliseconds(300);
    limits.lingerTime = milliseconds(200);
    return limits;
}

/// An API served on a free loopback port.
class ServedWorld : public ApiWorld {
public:
    explicit ServedWorld(HttpSettings settings = {}, StreamHub::Pace pace = quickPace()) {
        hub = std::make_unique<StreamHub>(*services, pace);
        changes.add(*hub);
        settings.port = 0;
        auto listening = HttpServer::listen(settings, *api, *hub, ids);
        if (!listening)
            throw std::runtime_error(listening.error().detail);
        server = std::move(*listening);
        server->serve();
    }
    ~ServedWorld() {
        server.reset();
        changes.remove(*hub);
        hub.reset();
    }

    static HttpSettings withLimits(const HttpLimits& limits) {
        HttpSettings settings;
        settings.limits = limits;
        return settings;
    }
    static StreamHub::Pace quickPace() { return {milliseconds(5), milliseconds(15000), milliseconds(20)}; }

    [[nodiscard]] std::uint16_t port() const { return server->port(); }

    std::unique_ptr<StreamHub> hub;
    std::unique_ptr<HttpServer> server;
};

/// Waits until \p condition holds; false after 20 s.
template<class Condition>
bool waitFor(Condition condition) {
    const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(20);
    while (!condition()) {
        if (std::chrono::steady_clock::now() > deadline)
            return false;
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
    }
    return true;
}

} // namespace ud::service::test
