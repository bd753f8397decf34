// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agents/siteauditor/weburl.h"

#include <chrono>
#include <memory>
#include <string>

namespace ud::agents::audit {

/// How this program names itself to sites; in robots.txt, "site-auditor".
inline constexpr const char* robotName = "site-auditor";

/// What came back. Exactly one of `status` (not 0) and `error` (not empty) says how it ended.
struct Fetched {
    long status{0};
    std::string error;       ///< a short reason without address: "connection refused"
    std::string contentType; ///< lower case, without parameters
    std::string body;        ///< of HTML and plain text only
    bool cut{false};         ///< the body was longer than 2 MiB
    std::string redirect;    ///< absolute target of a 3xx answer, not followed; else empty
    std::chrono::milliseconds took{0};
};

/// Fetches single addresses over HTTP(S): GET, no redirect is followed, no cookie, proxy or stored password
/// is used; 5 s to connect, 20 s in all, 2 MiB of body. Not copyable; one thread.
class Fetcher {
public:
    Fetcher();
    ~Fetcher();
    Fetcher(const Fetcher&) = delete;
    Fetcher& operator=(const Fetcher&) = delete;

    Fetched fetch(const WebUrl& url);

private:
    struct Handle;
    std::unique_ptr<Handle> m_handle;
};

} // namespace ud::agents::audit
