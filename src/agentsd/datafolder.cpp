// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agentsd/datafolder.h"

#include "service/api/secret.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <sys/stat.h>
#include <unistd.h>

namespace ud::service {

namespace {

Error fault(const std::filesystem::path& path, int number) {
    return Error{ErrorKind::Store, "data_folder",
                 path.string() + " cannot be written: " + std::strerror(number) +
                     ". Choose another folder with --data, or correct its permissions."};
}

/// 0, or the errno of what failed.
int writeDurably(const std::filesystem::path& file, const std::string& text) {
    const int descriptor = ::open(file.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return errno;
    const char* data = text.data();
    std::size_t left = text.size();
    int number = 0;
    while (left > 0 && number == 0) {
        const ssize_t written = ::write(descriptor, data, left);
        if (written < 0) {
            number = errno == EINTR ? 0 : errno;
            continue;
        }
        data += written;
        left -= static_cast<std::size_t>(written);
    }
    if (number == 0 && (::fchmod(descriptor, 0600) != 0 || ::fsync(descriptor) != 0))
        number = errno;
    ::close(descriptor);
    return number;
}

int syncFolder(const std::filesystem::path& folder) {
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return errno;
    const int number = ::fsync(descriptor) == 0 ? 0 : errno;
    ::close(descriptor);
    return number;
}

} // namespace

Result<Done> DataFolder::create() const {
    for (const auto& folder : {m_path, logs(), work()}) {
        std::error_code error;
        std::filesystem::create_directories(folder, error);
        if (error)
            return fault(folder, error.value());
    }
    if (::access(m_path.c_str(), R_OK | W_OK | X_OK) != 0)
        return fault(m_path, errno);
    return Done();
}

std::optional<std::string> DataFolder::readLine(const std::string& name) const {
    std::ifstream stream(m_path / name);
    std::string line;
    if (!std::getline(stream, line) || line.empty())
        return std::nullopt;
    return line;
}

Result<Done> DataFolder::writeFile(const std::string& name, const std::string& text) const {
    const auto file = m_path / name;
    const auto draft = m_path / (name + ".new");
    if (const int number = writeDurably(draft, text))
        return fault(file, number);
    if (::rename(draft.c_str(), file.c_str()) != 0)
        return fault(file, errno);
    if (const int number = syncFolder(m_path))
        return fault(file, number);
    return Done();
}

Result<std::string> DataFolder::token(const std::string& name, Random& random) const {
    if (auto line = readLine(name))
        return *line;
    std::string secret = newSecret(random);
    const auto written = writeFile(name, secret + "\n");
    return written.ok() ? Result<std::string>(std::move(secret)) : Result<std::string>(written.error());
}

void DataFolder::remove(const std::string& name) const {
    std::error_code ignored;
    std::filesystem::remove(m_path / name, ignored);
}

} // namespace ud::service
