// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/store/database.h"
#include "service/store/store.h"

namespace ud::service {

/// Store::people(): from name to name along the indexes of ended runs, so that it costs the people and not
/// the runs. Throws SqlError.
std::vector<RunPerson> readPeople(Database& database, const std::string& organizationId);

} // namespace ud::service
