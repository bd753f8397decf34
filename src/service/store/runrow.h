// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/run.h"
#include "service/store/database.h"

#include <boost/json/value.hpp>

namespace ud::service {

/// The columns of `runs` that readRun() reads, in its order; further ones may follow.
extern const std::string runColumns;
inline constexpr int runColumnCount = 33;

/// A row of runColumns; `flags` stay empty. \p first is the index of the first of them.
Run readRun(const Query& row, int first = 0);

/// The run of that id, whoever owns it; nullopt where there is none. Throws SqlError.
std::optional<Run> findRun(Database& database, const std::string& id);
/// The same, of that organization alone.
std::optional<Run> findRun(Database& database, const std::string& organizationId, const std::string& id);

/// JSON as it is stored: NULL for null.
std::optional<std::string> storedJson(const boost::json::value& value);
boost::json::value jsonFromStored(const std::optional<std::string>& text);

} // namespace ud::service
