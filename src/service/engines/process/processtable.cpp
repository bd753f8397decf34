// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/engines/process/processtable.h"

#include <cstdint>
#include <cstring>
#include <dirent.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <utility>

namespace ud::service {

namespace {

struct KernelEntry { // linux_dirent64
    std::uint64_t inode;
    std::int64_t offset;
    std::uint16_t length;
    std::uint8_t type;
    char name[1];
};

pid_t numberOf(const char* text) {
    pid_t value = 0;
    if (*text == '\0')
        return 0;
    for (; *text != '\0' && *text != ' '; ++text) {
        if (*text < '0' || *text > '9')
            return 0;
        value = value * 10 + (*text - '0');
    }
    return value;
}

void writeStatName(char* out, pid_t pid) {
    char digits[16];
    int count = 0;
    for (; pid > 0; pid /= 10)
        digits[count++] = static_cast<char>('0' + pid % 10);
    while (count > 0)
        *out++ = digits[--count];
    std::memcpy(out, "/stat", 6);
}

} // namespace

pid_t livingParentOf(int procFolder, pid_t pid) {
    char name[32];
    writeStatName(name, pid);
    const int fd = ::openat(procFolder, name, O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return 0;
    char text[512];
    const auto size = ::read(fd, text, sizeof text - 1);
    ::close(fd);
    if (size <= 0)
        return 0;
    text[size] = '\0';
    // "pid (name) state parent …"; the name may hold anything, so the last ')' counts.
    const char* close = std::strrchr(text, ')');
    if (!close || close[1] == '\0' || close[2] == 'Z' || close[2] == 'X' || close[3] == '\0')
        return 0;
    return numberOf(close + 4);
}

ProcessTable::~ProcessTable() {
    if (m_rows)
        ::munmap(m_rows, m_capacity * sizeof(Row));
    if (m_before)
        ::munmap(m_before, m_beforeCapacity * sizeof(Row));
}

bool ProcessTable::reserve(std::size_t capacity) {
    if (capacity <= m_capacity)
        return true;
    const std::size_t wanted = m_capacity == 0 ? 4096 : 2 * m_capacity;
    void* memory = m_rows ? ::mremap(m_rows, m_capacity * sizeof(Row), wanted * sizeof(Row), MREMAP_MAYMOVE)
                          : ::mmap(nullptr, wanted * sizeof(Row), PROT_READ | PROT_WRITE,
                                   MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED)
        return false;
    m_rows = static_cast<Row*>(memory);
    m_capacity = wanted;
    return true;
}

bool ProcessTable::read(pid_t root) {
    std::swap(m_rows, m_before);
    std::swap(m_capacity, m_beforeCapacity);
    m_beforeSize = std::exchange(m_size, 0);
    const int folder = ::open("/proc", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return false;
    readFolder(folder);
    ::close(folder);
    markDescendants(root);
    inheritMarks();
    return true;
}

void ProcessTable::readFolder(int folder) {
    alignas(KernelEntry) char buffer[32 * 1024];
    for (;;) {
        const long size = ::syscall(SYS_getdents64, folder, buffer, sizeof buffer);
        if (size <= 0)
            return;
        for (long at = 0; at < size;) {
            const auto* entry = reinterpret_cast<const KernelEntry*>(buffer + at);
            if (const pid_t pid = numberOf(entry->name); pid > 0) {
                if (const pid_t parent = livingParentOf(folder, pid); parent > 0)
                    add(pid, parent);
            }
            at += entry->length;
        }
    }
}

void ProcessTable::add(pid_t pid, pid_t parent) {
    if (reserve(m_size + 1))
        m_rows[m_size++] = Row{pid, parent, false, false};
}

ProcessTable::Row* ProcessTable::find(pid_t pid, Row* rows, std::size_t size) {
    std::size_t low = 0; // /proc lists ascending
    for (std::size_t high = size; low < high;) {
        const std::size_t middle = low + (high - low) / 2;
        if (rows[middle].pid < pid)
            low = middle + 1;
        else
            high = middle;
    }
    return low < size && rows[low].pid == pid ? rows + low : nullptr;
}

void ProcessTable::markDescendants(pid_t root) {
    for (bool changed = true; changed;) {
        changed = false;
        for (Row& row : *this) {
            const Row* parent = row.parent == root ? nullptr : find(row.parent, m_rows, m_size);
            if (!row.descends && (row.parent == root || (parent && parent->descends))) {
                row.descends = true;
                changed = true;
            }
        }
    }
}

void ProcessTable::inheritMarks() {
    for (Row& row : *this) {
        const Row* before = find(row.pid, m_before, m_beforeSize);
        row.told = row.descends && before && before->told;
    }
}

} // namespace ud::service
