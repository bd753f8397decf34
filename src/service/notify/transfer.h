// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/notify/backoff.h"

#include <atomic>
#include <memory>
#include <optional>
#include <string>

typedef void CURL;

namespace ud::service {

/// How long one attempt may take in all: a delivery, and a test, for which a person waits.
inline constexpr seconds deliveryPatience{15};
inline constexpr seconds testPatience{8};

/// How one attempt went.
struct Sent {
    bool delivered{false};
    bool permanent{false}; ///< trying again cannot help
    bool gone{false};      ///< 410
    bool aborted{false};   ///< the service is ending: this was no attempt
    std::string detail;    ///< one English sentence, without addresses
    std::optional<seconds> retryAfter{};
};

/// One transfer by libcurl with the rules that hold for each: no redirect, proxy, cookie or stored password,
/// the certificate is verified, 5 s to connect, 64 KiB of answer, which is thrown away. Not
/// copyable; one thread.
class Transfer {
public:
    /// \p anyAddress: also those that are not public. \p ending ends it within a second, \p patience in any
    /// case.
    Transfer(bool anyAddress, seconds patience, const std::atomic<bool>& ending);
    ~Transfer();
    Transfer(const Transfer&) = delete;
    Transfer& operator=(const Transfer&) = delete;

    [[nodiscard]] CURL* handle() { return m_handle; }
    /// Carries it out; what it says of the receiver's answer is the caller's to judge.
    struct Outcome {
        bool answered{false}; ///< there is a status
        long status{0};
        bool refusedAddress{false};
        bool aborted{false};
        std::string detail; ///< where it was not answered
        std::optional<seconds> retryAfter{};
    };
    Outcome perform();

private:
    struct State;
    CURL* m_handle;
    std::unique_ptr<State> m_state;
};

} // namespace ud::service
