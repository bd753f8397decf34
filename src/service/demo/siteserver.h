// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>

namespace ud::service {

/// Serves the files of one folder on 127.0.0.1, read only, one connection at a time: the site that the demo's
/// auditor reads.
class SiteServer {
public:
    /// \p port 0: any free one; another one is taken where it is free. Errors: Network.
    static Result<std::unique_ptr<SiteServer>> serve(const std::filesystem::path& folder, std::uint16_t port);
    ~SiteServer();

    [[nodiscard]] std::uint16_t port() const;
    [[nodiscard]] std::string url() const; ///< of the first page

private:
    class Impl;
    explicit SiteServer(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace ud::service
