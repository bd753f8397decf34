// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/time.h"

#include <string>
#include <vector>

namespace ud::service {

/// A mail as it is sent (RFC 5322, MIME), plain text in UTF-8. Subject and text may hold anything: they
/// travel in Base64, so that none of it can become a header or a command. Addresses are judged before
/// (isMailAddress).
struct MailMessage {
    std::string id; ///< of the delivery; the same for each attempt
    std::string from;
    std::vector<std::string> to;
    std::string subject;
    std::string text;
    Time date{};
};

/// With CRLF at each line's end.
std::string toMail(const MailMessage& message);

} // namespace ud::service
