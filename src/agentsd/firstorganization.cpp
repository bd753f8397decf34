// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agentsd/firstorganization.h"

#include "service/api/secret.h"

namespace ud::service {

Result<Done> ensureFirstOrganization(Store& store, const DataFolder& folder, Random& random,
                                     const NewOrganization& organization) {
    if (!store.organizations().empty())
        return Done();
    const auto secret = folder.token(ownerTokenFile, random);
    if (!secret.ok())
        return secret.error();
    std::optional<Error> refused;
    const auto written = store.write([&](Transaction& transaction) {
        const auto added = transaction.addOrganization(
            organization, NewToken{"Owner", Role::Owner, hashSecret(*secret), std::nullopt});
        if (!added.ok())
            refused = added.error();
        return added.ok();
    });
    if (refused)
        return *refused;
    return written;
}

} // namespace ud::service
