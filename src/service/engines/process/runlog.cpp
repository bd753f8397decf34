// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/engines/process/runlog.h"

#include "service/engines/process/utf8text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <vector>

namespace ud::service {

namespace {

constexpr std::size_t tailHeader = 21; // 20 digits and a newline

/// Run ids are UUIDs; anything that could leave the folder is refused.
bool isSafeName(const std::string& runId) {
    return !runId.empty() && std::all_of(runId.begin(), runId.end(), [](unsigned char c) {
        return std::isalnum(c) != 0 || c == '-' || c == '_';
    });
}

std::filesystem::path headPath(const std::filesystem::path& directory, const std::string& runId) {
    return directory / (runId + ".log");
}

std::filesystem::path tailPath(const std::filesystem::path& head) {
    return head.string() + ".tail";
}

bool isLog(const std::filesystem::path& file) {
    const auto name = file.filename().string();
    return name.ends_with(".log") || name.ends_with(".log.tail");
}

void writeAt(int fd, std::string_view bytes, std::uint64_t offset) {
    while (!bytes.empty()) {
        const auto written = ::pwrite(fd, bytes.data(), bytes.size(), static_cast<off_t>(offset));
        if (written <= 0)
            return;
        bytes.remove_prefix(static_cast<std::size_t>(written));
        offset += static_cast<std::uint64_t>(written);
    }
}

std::string readAll(int fd, std::uint64_t limit) {
    std::string bytes(limit, '\0');
    std::size_t size = 0;
    while (size < bytes.size()) {
        const auto got = ::pread(fd, bytes.data() + size, bytes.size() - size, static_cast<off_t>(size));
        if (got <= 0)
            break;
        size += static_cast<std::size_t>(got);
    }
    bytes.resize(size);
    return bytes;
}

std::uint64_t totalOf(std::string_view tailFile) {
    std::uint64_t total = 0;
    if (tailFile.size() >= tailHeader)
        std::from_chars(tailFile.data(), tailFile.data() + tailHeader - 1, total);
    return total;
}

/// The ring in order. While a run floods, the oldest bytes may be overwritten during the read; the text is
/// then torn there, never longer.
std::string orderedTail(std::string_view tailFile) {
    const auto total = totalOf(tailFile);
    if (tailFile.size() < tailHeader)
        return {};
    const auto ring = tailFile.substr(tailHeader);
    if (total <= RunLog::maxTail)
        return std::string(ring.substr(0, total));
    const auto start = std::min<std::size_t>(total % RunLog::maxTail, ring.size());
    std::string text(ring.substr(start));
    text += ring.substr(0, start);
    text.erase(0, text.find('\n') + 1); // begin with a whole line
    return "\n[" + std::to_string(total - text.size()) + " bytes left out here]\n" + text;
}

} // namespace

RunLog::RunLog(const std::filesystem::path& directory, const std::string& runId, int attempt) {
    if (!isSafeName(runId))
        return;
    m_path = headPath(directory, runId);
    if (attempt <= 1)
        removeRunLog(directory, runId);
    m_head.reset(::open(m_path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600));
    struct stat status {};
    if (m_head && ::fstat(m_head.get(), &status) == 0)
        m_headSize = static_cast<std::uint64_t>(status.st_size);
    m_tail.reset(::open(tailPath(m_path).c_str(), O_RDWR | O_CLOEXEC | O_NOFOLLOW));
    if (m_tail)
        m_tailTotal = totalOf(readAll(m_tail.get(), tailHeader));
    if (attempt > 1)
        append("--- attempt " + std::to_string(attempt) + " ---");
}

void RunLog::append(std::string_view line) {
    if (!m_head)
        return;
    if (line.size() > maxLine) {
        write(line.substr(0, maxLine));
        write(" [line cut here]\n");
    } else {
        write(line);
        write("\n");
    }
}

void RunLog::write(std::string_view bytes) {
    const auto room = maxHead - std::min(m_headSize, maxHead);
    const auto first = bytes.substr(0, room);
    writeAt(m_head.get(), first, m_headSize);
    m_headSize += first.size();
    if (first.size() < bytes.size())
        writeTail(bytes.substr(first.size()));
}

void RunLog::writeTail(std::string_view bytes) {
    if (!m_tail)
        m_tail.reset(::open(tailPath(m_path).c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600));
    while (m_tail && !bytes.empty()) {
        const auto position = m_tailTotal % maxTail;
        const auto part = bytes.substr(0, maxTail - position);
        writeAt(m_tail.get(), part, tailHeader + position);
        m_tailTotal += part.size();
        bytes.remove_prefix(part.size());
    }
    std::array<char, tailHeader + 1> header{};
    std::snprintf(header.data(), header.size(), "%020llu\n", static_cast<unsigned long long>(m_tailTotal));
    if (m_tail)
        writeAt(m_tail.get(), std::string_view(header.data(), tailHeader), 0);
}

std::string readRunLog(const std::filesystem::path& directory, const std::string& runId) {
    if (!isSafeName(runId))
        return {};
    const auto path = headPath(directory, runId);
    const UniqueFd head(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW));
    if (!head)
        return {};
    std::string text = readAll(head.get(), RunLog::maxHead);
    const UniqueFd tail(::open(tailPath(path).c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW));
    if (tail)
        text += orderedTail(readAll(tail.get(), tailHeader + RunLog::maxTail));
    return toValidUtf8(text);
}

void removeRunLog(const std::filesystem::path& directory, const std::string& runId) {
    if (!isSafeName(runId))
        return;
    std::error_code ignored;
    std::filesystem::remove(headPath(directory, runId), ignored);
    std::filesystem::remove(tailPath(headPath(directory, runId)), ignored);
}

int removeOldRunLogs(const std::filesystem::path& directory, std::chrono::hours age) {
    const auto border = std::filesystem::file_time_type::clock::now() - age;
    std::error_code failed;
    std::vector<std::filesystem::path> old;
    for (const auto& entry : std::filesystem::directory_iterator(directory, failed)) {
        std::error_code unreadable;
        const auto written = entry.last_write_time(unreadable);
        if (!unreadable && written < border && isLog(entry.path()))
            old.push_back(entry.path());
    }
    int removed = 0;
    for (const auto& file : old)
        removed += std::filesystem::remove(file, failed) ? 1 : 0;
    return removed;
}

} // namespace ud::service
