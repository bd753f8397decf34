// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <sys/types.h>

namespace ud::service {

/// A snapshot of /proc: who is whose child. Async-signal-safe: its memory comes from mmap.
class ProcessTable {
public:
    struct Row {
        pid_t pid;
        pid_t parent;
        bool descends; ///< from the process given to read()
        bool told;     ///< free for the caller; kept by pid over the next read()
    };

    ProcessTable() = default;
    ~ProcessTable();
    ProcessTable(const ProcessTable&) = delete;
    ProcessTable& operator=(const ProcessTable&) = delete;

    /// Reads /proc anew and marks the descendants of \p root; false where /proc cannot be read.
    bool read(pid_t root);
    Row* begin() { return m_rows; }
    Row* end() { return m_rows + m_size; }

private:
    bool reserve(std::size_t capacity);
    void readFolder(int folder);
    void add(pid_t pid, pid_t parent);
    Row* find(pid_t pid, Row* rows, std::size_t size);
    void markDescendants(pid_t root);
    void inheritMarks();

    Row* m_rows{nullptr};
    std::size_t m_size{0};
    std::size_t m_capacity{0};
    Row* m_before{nullptr}; // the snapshot before, for `told`
    std::size_t m_beforeSize{0};
    std::size_t m_beforeCapacity{0};
};

/// The parent of a process as /proc says; 0 where it is gone or a zombie.
pid_t livingParentOf(int procFolder, pid_t pid);

} // namespace ud::service
