// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testutils/faultvfs.h"

#include <atomic>
#include <sqlite3.h>

namespace ud::testutils {

namespace {

using Fault = FaultVfs::Fault;
std::atomic<Fault> fault{Fault::None};
std::atomic<std::int64_t> left{0};
std::atomic<std::int64_t> failed{0};

/// The real file lies behind this head in the memory SQLite gives.
struct File {
    sqlite3_file base;
    sqlite3_file* real;
};

sqlite3_file* realOf(sqlite3_file* file) {
    return reinterpret_cast<File*>(file)->real;
}

bool strikes() {
    if (left.fetch_sub(1) > 0)
        return false;
    ++failed;
    return true;
}

int closeFile(sqlite3_file* file) {
    return realOf(file)->pMethods->xClose(realOf(file));
}
int readFile(sqlite3_file* file, void* to, int size, sqlite3_int64 at) {
    return realOf(file)->pMethods->xRead(realOf(file), to, size, at);
}
int writeFile(sqlite3_file* file, const void* from, int size, sqlite3_int64 at) {
    if (fault == Fault::Full && strikes())
        return SQLITE_FULL;
    if (fault == Fault::WriteError && strikes())
        return SQLITE_IOERR_WRITE;
    return realOf(file)->pMethods->xWrite(realOf(file), from, size, at);
}
int truncateFile(sqlite3_file* file, sqlite3_int64 size) {
    return realOf(file)->pMethods->xTruncate(realOf(file), size);
}
int syncFile(sqlite3_file* file, int flags) {
    if (fault == Fault::SyncError && strikes())
        return SQLITE_IOERR_FSYNC;
    return realOf(file)->pMethods->xSync(realOf(file), flags);
}
int fileSize(sqlite3_file* file, sqlite3_int64* size) {
    return realOf(file)->pMethods->xFileSize(realOf(file), size);
}
int lockFile(sqlite3_file* file, int level) {
    return realOf(file)->pMethods->xLock(realOf(file), level);
}
int unlockFile(sqlite3_file* file, int level) {
    return realOf(file)->pMethods->xUnlock(realOf(file), level);
}
int checkReserved(sqlite3_file* file, int* result) {
    return realOf(file)->pMethods->xCheckReservedLock(realOf(file), result);
}
int fileControl(sqlite3_file* file, int operation, void* argument) {
    return realOf(file)->pMethods->xFileControl(realOf(file), operation, argument);
}
int sectorSize(sqlite3_file* file) {
    return realOf(file)->pMethods->xSectorSize(realOf(file));
}
int characteristics(sqlite3_file* file) {
    return realOf(file)->pMethods->xDeviceCharacteristics(realOf(file));
}
int shmMap(sqlite3_file* file, int page, int size, int extend, void volatile** memory) {
    return realOf(file)->pMethods->xShmMap(realOf(file), page, size, extend, memory);
}
int shmLock(sqlite3_file* file, int offset, int count, int flags) {
    return realOf(file)->pMethods->xShmLock(realOf(file), offset, count, flags);
}
void shmBarrier(sqlite3_file* file) {
    realOf(file)->pMethods->xShmBarrier(realOf(file));
}
int shmUnmap(sqlite3_file* file, int remove) {
    return realOf(file)->pMethods->xShmUnmap(realOf(file), remove);
}

const sqlite3_io_methods methods{2,           closeFile,  readFile,        writeFile,  truncateFile,
                                 syncFile,    fileSize,   lockFile,        unlockFile, checkReserved,
                                 fileControl, sectorSize, characteristics, shmMap,     shmLock,
                                 shmBarrier,  shmUnmap,   nullptr,         nullptr};

sqlite3_vfs vfs{};
sqlite3_vfs* host = nullptr;

int openFile(sqlite3_vfs*, sqlite3_filename name, sqlite3_file* file, int flags, int* outFlags) {
    auto* mine = reinterpret_cast<File*>(file);
    mine->real = reinterpret_cast<sqlite3_file*>(mine + 1);
    mine->real->pMethods = nullptr;
    const int code = host->xOpen(host, name, mine->real, flags, outFlags);
    mine->base.pMethods = mine->real->pMethods ? &methods : nullptr;
    return code;
}

} // namespace

void FaultVfs::install() {
    if (host)
        return;
    host = sqlite3_vfs_find(nullptr);
    vfs = *host;
    vfs.zName = "ud-faults";
    vfs.szOsFile = static_cast<int>(sizeof(File)) + host->szOsFile;
    vfs.xOpen = openFile;
    vfs.pNext = nullptr;
    sqlite3_vfs_register(&vfs, 1);
}

void FaultVfs::fail(Fault kind, std::int64_t skip) {
    left = skip;
    failed = 0;
    fault = kind;
}

void FaultVfs::heal() {
    fault = Fault::None;
}

std::int64_t FaultVfs::failures() {
    return failed;
}

} // namespace ud::testutils
