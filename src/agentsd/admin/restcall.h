// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <string>

namespace ud::service {

/// One HTTP request to the service of this data folder.
struct RestCall {
    std::string method;
    std::string url;
    std::string token;
    std::string body;        ///< JSON; "" for none
    std::string certificate; ///< the only one that is believed (PEM file); "": those the system trusts
};

struct RestAnswer {
    int status{0};
    std::string body;
};

/// Sends it, follows no redirect and repeats nothing; blocks. Errors: Network, with the way out.
Result<RestAnswer> send(const RestCall& call);

} // namespace ud::service
