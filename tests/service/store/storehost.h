// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/uuid.h"
#include "service/store/store.h"

#include <filesystem>
#include <memory>

namespace ud::service {

/// What the store's tests need of one kind of database. The tests are written against it and Store alone, so
/// that each kind links the same body with its own host.
class StoreHost {
public:
    virtual ~StoreHost() = default;
    virtual Result<std::unique_ptr<Store>> open(const Clock& clock, Random& random) = 0;
    /// One statement by SQL, past the store; "" or the database's refusal.
    virtual std::string execute(const std::string& sql) = 0;
    /// The first column of the first row.
    virtual std::int64_t integer(const std::string& sql) = 0;
};

/// A host with an empty database of its own; defined once per program.
std::unique_ptr<StoreHost> makeStoreHost();

/// Where Σ ledger, Σ runs, Σ months and Σ days disagree, or the ends that months count and those of the runs:
/// one line each; "" where all agree.
std::string sumFaults(StoreHost& host);

} // namespace ud::service
