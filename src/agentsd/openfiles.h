// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>

namespace ud::service {

/// Raises the limit of open files to what the system allows this process; the limit from here on. Commands
/// are started with the usual 1,024 (see keeper.cpp).
std::size_t raiseOpenFiles();

/// How many connections fit beside the descriptors that \p running runs, the chats and the store need:
/// at most \p wanted, and at least 32.
std::size_t connectionsWithin(std::size_t openFiles, std::size_t running, std::size_t wanted);

} // namespace ud::service
