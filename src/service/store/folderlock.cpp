// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/store/folderlock.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace ud::service {

namespace {

Error refusal(const std::filesystem::path& directory, int cause) {
    const std::string folder = "The data folder " + directory.string();
    if (cause == ENOSPC || cause == EDQUOT)
        return {ErrorKind::Store, "store_full", folder + " is on a full disk; free some space."};
    return {ErrorKind::Store, "store_not_writable",
            folder + " cannot be written (" + std::strerror(cause) +
                "); choose another one, or give the service's user the right to write there."};
}

} // namespace

Result<FolderLock> FolderLock::take(const std::filesystem::path& directory) {
    std::error_code failed;
    const bool existed = std::filesystem::is_directory(directory, failed);
    if (!existed && !std::filesystem::create_directories(directory, failed))
        return refusal(directory, failed ? failed.value() : ENOTDIR);
    if (!existed)
        ::chmod(directory.c_str(), S_IRWXU);
    const int descriptor =
        ::open((directory / "agentsd.lock").c_str(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (descriptor < 0)
        return refusal(directory, errno);
    FolderLock lock(descriptor);
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0)
        return Error{ErrorKind::Store, "store_in_use",
                     "The data folder " + directory.string() +
                         " is in use by another agentsd; stop that one, or choose another folder."};
    return lock;
}

FolderLock::FolderLock(FolderLock&& other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1)) {}

FolderLock::~FolderLock() {
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

} // namespace ud::service
