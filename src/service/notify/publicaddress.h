// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

struct sockaddr;

namespace ud::service {

/// Whether an address belongs to the public internet. False for what leads into this host or a private
/// network (loopback, private, link-local, shared, unique local), for what is reserved, for multicast, and
/// for IPv6 addresses that carry such an IPv4 address; false for any other family. After the special-purpose
/// registries of the IANA (RFC 6890).
bool isPublicAddress(const sockaddr& address);

} // namespace ud::service
