// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <atomic>
#include <map>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace ud::service::test {

/// A receiver of webhooks on a free port of 127.0.0.1, for as long as it lives; one connection after the
/// other.
class HookReceiver {
public:
    /// \p answer: the whole answer, head and body, to each request; empty: none, the connection stays open
    /// until the sender closes it.
    explicit HookReceiver(std::string answer);
    ~HookReceiver();
    HookReceiver(const HookReceiver&) = delete;
    HookReceiver& operator=(const HookReceiver&) = delete;

    struct Request {
        std::string line;                           ///< "POST /hook HTTP/1.1"
        std::map<std::string, std::string> headers; ///< names in lower case
        std::string body;
    };
    [[nodiscard]] std::vector<Request> requests() const;
    [[nodiscard]] int connections() const { return m_connections; }
    /// Bytes of answers that were taken by the sender or on their way to it.
    [[nodiscard]] std::size_t written() const { return m_written; }
    void setAnswer(std::string answer);
    [[nodiscard]] int port() const { return m_port; }
    [[nodiscard]] std::string url() const { return "http://127.0.0.1:" + std::to_string(m_port) + "/hook"; }

private:
    void serve();
    void answer(int connection);

    mutable std::mutex m_mutex;
    std::string m_answer;
    std::vector<Request> m_requests;
    std::atomic<int> m_connections{0};
    std::atomic<std::size_t> m_written{0};
    std::atomic<bool> m_ending{false};
    int m_listener{-1};
    int m_port{0};
    std::thread m_thread;
};

} // namespace ud::service::test
