// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/api/api.h"
#include "service/api/streamhub.h"
#include "service/http/clientaddress.h"
#include "service/http/httpsettings.h"

#include <boost/asio/awaitable.hpp>
#include <boost/asio/thread_pool.hpp>
#include <condition_variable>
#include <mutex>
#include <set>

namespace ud::service {

/// One open connection, as the server sees it. Used on the server's thread.
class Connection {
public:
    virtual ~Connection() = default;
    /// Ends it where it waits for a request.
    virtual void closeIdle() = 0;
    virtual void closeNow() = 0;
};

/// What the connections of one server share. Members without a mutex belong to the server's thread.
class ServerState {
public:
    ServerState(Api& theApi, StreamHub& theHub, UuidGenerator& theIds, const HttpLimits& theLimits,
                ClientAddress theClients);

    Api& api;
    StreamHub& hub;
    UuidGenerator& ids;
    const HttpLimits limits;
    const ClientAddress clients;
    bool stopping{false};
    boost::asio::thread_pool quick;
    boost::asio::thread_pool slow;

    void add(Connection& connection);
    void remove(Connection& connection);
    void closeIdle();
    void closeAll();

    /// Connections open now; thread-safe.
    [[nodiscard]] std::size_t count() const;
    /// Whether none is left within \p patience; thread-safe, not for the server's thread.
    bool waitUntilEmpty(milliseconds patience);

private:
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::set<Connection*> m_connections;
};

/// Runs the API on the pool that fits the request and comes back to the caller's executor.
boost::asio::awaitable<Response> handleOnPool(ServerState& state, const Request& request);

} // namespace ud::service
