// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/time.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace ud::service {

/// How long and how large things may be (contract, section 7).
struct HttpLimits {
    std::size_t headerSize{16 * 1024};    ///< else 431
    std::size_t bodySize{1024 * 1024};    ///< else 413
    milliseconds headerTime{10'000};      ///< from the first byte to the end of the header, else 408
    milliseconds bodyTime{30'000};        ///< else 408
    milliseconds idleTime{75'000};        ///< between two requests
    milliseconds writeTime{30'000};       ///< without any progress of an answer
    milliseconds streamWriteTime{10'000}; ///< without any progress of an event stream
    milliseconds lingerTime{2'000};       ///< after a refusal that leaves a request unread
    milliseconds stopTime{5'000};         ///< for answers under way when the server stops
    std::size_t connections{4096};
    std::size_t threads{32};     ///< that run handlers
    std::size_t slowThreads{24}; ///< that run slow handlers; more than chats at once, so that some refuse
};

struct TlsFiles {
    std::filesystem::path certificate; ///< PEM, the chain
    std::filesystem::path key;         ///< PEM
};

/// Where and how the server listens.
struct HttpSettings {
    std::string address{"127.0.0.1"}; ///< of this host, numeric or localhost
    std::uint16_t port{8787};         ///< 0: a free one
    std::optional<TlsFiles> tls{};
    std::vector<std::string> trustedProxies{}; ///< addresses or networks ("10.0.0.0/8")
    HttpLimits limits{};
};

} // namespace ud::service
