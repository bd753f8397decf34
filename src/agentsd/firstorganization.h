// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agentsd/datafolder.h"
#include "service/store/store.h"

namespace ud::service {

/// Where the store holds no organization yet, adds \p organization; its owner's token is in DIR/owner.token
/// before that is durable, so that a crash in between loses nothing. Errors of folder and store.
Result<Done> ensureFirstOrganization(Store& store, const DataFolder& folder, Random& random,
                                     const NewOrganization& organization);

} // namespace ud::service
