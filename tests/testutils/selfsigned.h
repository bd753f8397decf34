// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>

namespace ud::test {

/// A certificate and its key, as PEM.
struct PemPair {
    std::string certificate;
    std::string key;
};

/// A new certificate for localhost that signs itself, good for an hour.
PemPair selfSigned();

} // namespace ud::test
