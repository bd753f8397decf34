// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QString>
#include <QUrl>
#include <chrono>
#include <optional>

namespace ud {

/// Where a service is and how it is spoken to. A value; the token in it is a secret and is never logged.
struct Connection {
    QUrl baseUrl;                                  ///< scheme, host and port, without "/v1"
    QString token;                                 ///< bearer token; empty where none is known
    bool viewOnly{false};                          ///< nothing but reads is ever sent
    std::chrono::milliseconds idleTimeout{10'000}; ///< no byte for so long: the attempt ends
    std::chrono::milliseconds totalDeadline{
        28'000};     ///< a call with all its attempts ends by then, so within 30 s
    int attempts{3}; ///< most attempts of one call
};

/// The most bytes of one answer that are read.
inline constexpr qint64 maxAnswerBytes = 16 * 1024 * 1024;

/// Whether the host is 127.0.0.0/8, ::1 or localhost (contract, section 3).
bool isLoopback(const QUrl& url);

/// Why \p connection must not be used, or nullopt. A token goes over https or to a loopback address only; a
/// URL needs scheme http or https and a host, and holds no user name or password. Kind Configuration.
std::optional<Error> connectionFault(const Connection& connection);

} // namespace ud
