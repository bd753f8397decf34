// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <filesystem>

namespace ud::service {

/// Holds a data folder for one process: an flock(2) on `agentsd.lock` in it, let go when it is destroyed or
/// the process ends, however it ends.
class FolderLock {
public:
    /// Makes the folder (mode 0700) where it is missing. Errors, kind Store: "store_in_use",
    /// "store_not_writable", "store_full".
    static Result<FolderLock> take(const std::filesystem::path& directory);
    ~FolderLock();
    FolderLock(FolderLock&& other) noexcept;
    FolderLock(const FolderLock&) = delete;
    FolderLock& operator=(const FolderLock&) = delete;
    FolderLock& operator=(FolderLock&&) = delete;

private:
    explicit FolderLock(int descriptor)
        : m_descriptor(descriptor) {}
    int m_descriptor;
};

} // namespace ud::service
