// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agents/common/agentprogram.h"
#include "agents/deepreasoner/reasoner.h"

#include <boost/json.hpp>

namespace {

using namespace ud;
using namespace ud::agents;

constexpr const char* inputHelp = R"(Input:
  instance        the roster: a sample's name (ward-small), an absolute path, or the roster itself
  steps           at most so many steps (50 where neither bound is given)
  seconds         begin no step after so many seconds
  moves_per_step  moves tried in one step (1000000)
  seed            the same seed and steps give the same roster (1)

Example:
  echo '{"run_id":"1","input":{"instance":"ward-small","steps":10}}' | deep-reasoner

Metering: 0.1 message credits a step.)";

Result<json::value> run(const json::value& input, AgentContext& context) {
    const auto wanted = roster::readReasonerInput(input, context.files);
    if (!wanted)
        return wanted.error();
    return roster::reason(*wanted, context.reporter);
}

Result<json::value> chat(const std::string& message, AgentContext& context) {
    const std::size_t begin = message.find_first_not_of(" \t\n\"");
    const std::size_t end = message.find_last_not_of(" \t\n\".?!");
    const std::string name = begin == std::string::npos || end == std::string::npos || end < begin
                                 ? message
                                 : message.substr(begin, end - begin + 1);
    const auto instance = roster::loadInstance(name, context.files);
    context.reporter.usage(CreditKind::Message, Credits::fromThousandths(50), "Chat turn");
    const std::string answer =
        instance ? instance->name + ": " + roster::describe(*instance) + ". Start a run to have it made."
                 : "Name a roster, such as ward-small, to hear what it asks for. " + instance.error().detail;
    return json::value{{"answer", answer}};
}

} // namespace

int main(int argc, char** argv) {
    return runAgentProgram(argc, argv,
                           {.name = "deep-reasoner",
                            .summary = "Makes staff rosters by constraint search, step by step.",
                            .input = inputHelp,
                            .readsFiles = true,
                            .run = run,
                            .chat = chat});
}
