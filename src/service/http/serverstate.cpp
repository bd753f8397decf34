// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/http/serverstate.h"

#include <boost/asio/associated_executor.hpp>
#include <boost/asio/async_result.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/use_awaitable.hpp>

namespace ud::service {

namespace asio = boost::asio;

ServerState::ServerState(Api& theApi, StreamHub& theHub, UuidGenerator& theIds, const HttpLimits& theLimits,
                         ClientAddress theClients)
    : api(theApi)
    , hub(theHub)
    , ids(theIds)
    , limits(theLimits)
    , clients(std::move(theClients))
    , quick(theLimits.threads)
    , slow(theLimits.slowThreads) {}

void ServerState::add(Connection& connection) {
    const std::lock_guard lock(m_mutex);
    m_connections.insert(&connection);
}

void ServerState::remove(Connection& connection) {
    const std::lock_guard lock(m_mutex);
    m_connections.erase(&connection);
    m_changed.notify_all();
}

void ServerState::closeIdle() {
    const std::lock_guard lock(m_mutex);
    for (Connection* connection : m_connections)
        connection->closeIdle();
}

void ServerState::closeAll() {
    const std::lock_guard lock(m_mutex);
    for (Connection* connection : m_connections)
        connection->closeNow();
}

std::size_t ServerState::count() const {
    const std::lock_guard lock(m_mutex);
    return m_connections.size();
}

bool ServerState::waitUntilEmpty(milliseconds patience) {
    std::unique_lock lock(m_mutex);
    return m_changed.wait_for(lock, patience, [&] { return m_connections.empty(); });
}

asio::awaitable<Response> handleOnPool(ServerState& state, const Request& request) {
    asio::thread_pool& pool = Api::isSlow(request.method, request.path) ? state.slow : state.quick;
    const auto start = [&state, &request, &pool](auto done) {
        asio::post(pool, [&state, &request, done = std::move(done)]() mutable {
            Response response = state.api.handle(request);
            const auto home = asio::get_associated_executor(done);
            asio::post(home, [done = std::move(done), response = std::move(response)]() mutable {
                std::move(done)(std::move(response));
            });
        });
    };
    co_return co_await asio::async_initiate<const asio::use_awaitable_t<>, void(Response)>(
        start, asio::use_awaitable);
}

} // namespace ud::service
