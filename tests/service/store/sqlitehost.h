// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/store/storehost.h"
#include "testutils/temporaryfolder.h"

namespace ud::service {

/// SQLite in a temporary folder.
class SqliteHost final : public StoreHost {
public:
    Result<std::unique_ptr<Store>> open(const Clock& clock, Random& random) override;
    std::string execute(const std::string& sql) override;
    std::int64_t integer(const std::string& sql) override;
    /// What EXPLAIN QUERY PLAN says of a statement, one line a step.
    std::string plan(const std::string& sql);
    [[nodiscard]] const std::filesystem::path& folder() const { return m_folder.path(); }

private:
    testutils::TemporaryFolder m_folder;
};

} // namespace ud::service
