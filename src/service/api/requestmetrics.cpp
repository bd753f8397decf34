// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/api/requestmetrics.h"

#include <sstream>

namespace ud::service {

void RequestMetrics::note(std::string_view method, std::string_view pattern, int status,
                          std::chrono::steady_clock::duration took) {
    // A made-up method must not make a series of its own.
    const std::string_view shown = pattern.empty() ? std::string_view("other") : method;
    const std::lock_guard lock(m_mutex);
    Figures& figures = m_figures[{std::string(shown), std::string(pattern), status}];
    ++figures.count;
    figures.took += took;
}

std::string RequestMetrics::text() const {
    std::ostringstream counts;
    std::ostringstream sums;
    const std::lock_guard lock(m_mutex);
    for (const auto& [key, figures] : m_figures) {
        const auto& [method, pattern, status] = key;
        std::ostringstream labels;
        labels << "{method=\"" << method << "\",route=\"" << pattern << "\",status=\"" << status << "\"} ";
        counts << "agentsd_http_request_seconds_count" << labels.str() << figures.count << '\n';
        sums << "agentsd_http_request_seconds_sum" << labels.str()
             << std::chrono::duration<double>(figures.took).count() << '\n';
    }
    return "# HELP agentsd_http_request_seconds Answered requests and the time their handlers took.\n"
           "# TYPE agentsd_http_request_seconds summary\n" +
           counts.str() + sums.str();
}

} // namespace ud::service
