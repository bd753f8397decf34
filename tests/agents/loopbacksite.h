// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <atomic>
#include <chrono>
#include <map>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace ud::agents::test {

/// What a path of the site answers.
struct Answer {
    int status{200};
    std::string body;
    std::string type{"text/html; charset=utf-8"};
    std::string location;               ///< for redirects
    std::chrono::milliseconds delay{0}; ///< before answering
    bool cut{false};                    ///< closes the connection instead of answering
};

/// A web site on a free port of 127.0.0.1 for as long as it lives; one thread answers, one connection after
/// the other.
class LoopbackSite {
public:
    explicit LoopbackSite(std::map<std::string, Answer> answers);
    ~LoopbackSite();
    LoopbackSite(const LoopbackSite&) = delete;
    LoopbackSite& operator=(const LoopbackSite&) = delete;

    [[nodiscard]] std::string url(const std::string& path) const;
    /// The paths that were asked for, in order.
    [[nodiscard]] std::vector<std::string> asked() const;

private:
    void serve();
    void answer(int connection);

    std::map<std::string, Answer> m_answers;
    int m_listener{-1};
    int m_port{0};
    std::atomic<bool> m_ending{false};
    mutable std::mutex m_mutex;
    std::vector<std::string> m_asked;
    std::thread m_thread;
};

} // namespace ud::agents::test
