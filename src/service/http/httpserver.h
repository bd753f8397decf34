// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "core/uuid.h"
#include "service/api/api.h"
#include "service/api/streamhub.h"
#include "service/http/httpsettings.h"

#include <memory>

namespace ud::service {

/// Serves an Api and its event streams over HTTP/1.1, with TLS where configured. One thread moves bytes,
/// handlers run on pools of their own. The limits of the contract are kept here, every refusal is a
/// problem+json and closes the connection.
class HttpServer {
public:
    /// Listens: whoever connects waits for serve(). \p api, \p hub and \p ids must outlive the server.
    /// Errors: Network "cannot_listen", Configuration (certificate, key, trusted proxy).
    static Result<std::unique_ptr<HttpServer>> listen(const HttpSettings& settings, Api& api, StreamHub& hub,
                                                      UuidGenerator& ids);
    /// Stops; waits for handlers that are still running (a chat for as long as its service takes).
    ~HttpServer();

    /// Accepts and answers from here on; once.
    void serve();

    /// The port in use.
    [[nodiscard]] std::uint16_t port() const;
    /// "http://127.0.0.1:8787"
    [[nodiscard]] std::string url() const;
    /// Connections that are open now.
    [[nodiscard]] std::size_t connections() const;

    /// Accepts no more and ends the streams; answers under way go on. Returns at once.
    void drain();
    /// Accepts no more, ends the streams, lets answers under way finish within HttpLimits::stopTime and
    /// closes the rest. Returns when that is done; may be repeated.
    void stop();

private:
    class Impl;
    explicit HttpServer(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace ud::service
