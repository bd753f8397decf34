// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/demo/demoagents.h"
#include "service/demo/demodriver.h"
#include "service/demo/inputschemas.h"

#include <algorithm>
#include <boost/json.hpp>
#include <gtest/gtest.h>

namespace ud::service {
namespace {

const DemoAgent* agentNamed(const std::string& name) {
    const auto agents = demoAgents();
    const auto found = std::find_if(agents.begin(), agents.end(),
                                    [&](const DemoAgent& agent) { return agent.name == name; });
    return found == agents.end() ? nullptr : &*found;
}

/// Whether \p input is what \p schema, one of ours, asks for: its keys, its types, its ranges.
bool fits(const boost::json::object& input, const boost::json::object& schema) {
    const auto& properties = schema.at("properties").as_object();
    const bool whole =
        std::all_of(schema.at("required").as_array().begin(), schema.at("required").as_array().end(),
                    [&](const auto& key) { return input.contains(key.as_string()); });
    return whole && std::all_of(input.begin(), input.end(), [&](const auto& member) {
               const auto* property = properties.if_contains(member.key());
               if (!property)
                   return false;
               const auto& rule = property->as_object();
               const auto* number = member.value().if_int64();
               if (rule.at("type") != "integer")
                   return member.value().is_string();
               return number && *number >= rule.at("minimum").as_int64() &&
                      (!rule.contains("maximum") || *number <= rule.at("maximum").as_int64());
           });
}

TEST(InputSchemas, EveryAgentOfTheDemoHasOneThatItsInputsFit) {
    for (const DemoRole& role : demoRoles("http://127.0.0.1:1/index.html")) {
        const DemoAgent* agent = agentNamed(role.agent);
        ASSERT_NE(agent, nullptr) << role.agent;
        const auto schema = exampleInputSchema(agent->command);
        ASSERT_TRUE(schema.is_object()) << agent->command;
        for (const auto& input : role.inputs)
            EXPECT_TRUE(fits(input.as_object(), schema.as_object())) << boost::json::serialize(input);
        EXPECT_FALSE(fits({{"zzz", 1}}, schema.as_object()));
    }
}

TEST(InputSchemas, AnotherCommandHasNone) {
    EXPECT_TRUE(exampleInputSchema("other").is_null());
}

} // namespace
} // namespace ud::service
