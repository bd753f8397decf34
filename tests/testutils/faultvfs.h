// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>

namespace ud::testutils {

/// A SQLite VFS over the host's own that can fail. It is made the default once and stays registered; all
/// connections opened afterwards go through it. Thread-safe.
class FaultVfs {
public:
    enum class Fault {
        None,
        Full,       ///< writes find no space
        WriteError, ///< writes fail
        SyncError,  ///< fsync fails
    };
    static void install();
    /// From the \p skip -th matching call on (counted from 0), every one fails until heal().
    static void fail(Fault fault, std::int64_t skip = 0);
    static void heal();
    /// How many calls have failed since fail().
    static std::int64_t failures();
};

} // namespace ud::testutils
