// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace ud::service::test {

/// One answer as it came over the wire.
struct RawAnswer {
    int status{0};
    std::string head;
    std::string body;
    [[nodiscard]] bool has(std::string_view text) const { return head.find(text) != std::string::npos; }
};

/// A client on a plain socket that sends exactly the bytes it is told. Reads wait at most 20 s.
class RawClient {
public:
    explicit RawClient(std::uint16_t port, int receiveBuffer = 0);
    ~RawClient();
    RawClient(const RawClient&) = delete;
    RawClient& operator=(const RawClient&) = delete;

    /// False where the other side has closed.
    bool send(std::string_view bytes) const;
    /// The next answer with its body (by Content-Length); nullopt where none comes. \p head is for answers to
    /// HEAD, which have none.
    std::optional<RawAnswer> read(bool headOnly = false);
    /// Everything up to and with \p end; nullopt where the connection ends before.
    std::optional<std::string> readUntil(std::string_view end);
    /// Whether the other side has closed the connection.
    bool closed();
    /// Ends with a reset.
    void reset();

private:
    bool fill();

    int m_socket;
    std::string m_pending;
};

/// "METHOD target" with Host, a token and a body where they are not empty.
std::string requestText(std::string_view methodAndTarget, std::string_view token = {},
                        std::string_view body = {}, std::string_view moreHeaders = {});

} // namespace ud::service::test
