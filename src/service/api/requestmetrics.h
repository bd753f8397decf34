// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <cstdint>
#include <map>
#include <mutex>
#include <string>
#include <tuple>

namespace ud::service {

/// Counts answers by route for /metrics. Thread-safe.
class RequestMetrics {
public:
    /// \p pattern is the route's, "" for a request that found none.
    void note(std::string_view method, std::string_view pattern, int status,
              std::chrono::steady_clock::duration took);
    /// Prometheus text, each line ended by a newline.
    [[nodiscard]] std::string text() const;

private:
    struct Figures {
        std::int64_t count{0};
        std::chrono::steady_clock::duration took{};
    };
    mutable std::mutex m_mutex;
    std::map<std::tuple<std::string, std::string, int>, Figures> m_figures;
};

} // namespace ud::service
