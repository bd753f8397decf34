// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/organizationjson.h"

#include <boost/json.hpp>
#include <gtest/gtest.h>

namespace ud {
namespace {

TEST(OrganizationJson, survivesTheWire) {
    Organization organization{"o1",
                              "Demo organization",
                              "Europe/Berlin",
                              CreditPair{Credits::fromWhole(50'000), Credits::fromThousandths(1'500)},
                              {"Support", "support@example.org", "https://example.org"},
                              milliseconds(2'500)};
    EXPECT_EQ(organizationFromJson(parseJson(writeJson(toJson(organization))).value()).value(), organization);
    organization.allowance.reset();
    organization.medianWait.reset();
    EXPECT_EQ(organizationFromJson(toJson(organization)).value(), organization);
    EXPECT_FALSE(organizationFromJson(parseJson(R"({"id":"o1"})").value()).ok());
}

TEST(AgentJson, survivesTheWire) {
    Agent agent{"a1",     "Invoice Reader",
                "reads",  "process",
                "digest", false,
                nullptr,  {12, milliseconds(48'000), milliseconds(90'500), 40, milliseconds(5'000)}};
    EXPECT_EQ(agentFromJson(parseJson(writeJson(toJson(agent))).value()).value(), agent);
    agent.history = {};
    EXPECT_TRUE(toJson(agent).at("expected").is_null());
    EXPECT_EQ(agentFromJson(toJson(agent)).value(), agent);
}

TEST(Role, isOrdered) {
    EXPECT_LT(Role::Viewer, Role::Admin);
    EXPECT_LT(Role::Admin, Role::Owner);
    for (const Role role : {Role::Viewer, Role::Admin, Role::Owner})
        EXPECT_EQ(roleFromText(toText(role)), role);
    EXPECT_EQ(roleFromText("root"), std::nullopt);
}

} // namespace
} // namespace ud
