// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace ud::service {

/// Where to listen: "127.0.0.1:8787", "[::1]:0", "localhost:8787".
struct ListenAddress {
    std::string host; ///< a numeric address, or "localhost"; without brackets
    std::uint16_t port{0};

    /// 127.0.0.0/8, ::1 and localhost.
    [[nodiscard]] bool isLoopback() const;
};

/// nullopt where \p text is not HOST:PORT with a numeric address or "localhost".
std::optional<ListenAddress> readListenAddress(std::string_view text);

} // namespace ud::service
