// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rehearsal/scenario.h"

#include "core/enumtext.h"

namespace ud {

namespace {

constexpr std::array names{
    EnumText{Scenario::Morning, "morning"},     EnumText{Scenario::Race, "race"},
    EnumText{Scenario::Cancelled, "cancelled"}, EnumText{Scenario::Stuck, "stuck"},
    EnumText{Scenario::Returning, "returning"}, EnumText{Scenario::LostAnswer, "lost-answer"},
    EnumText{Scenario::Offline, "offline"},     EnumText{Scenario::Refused, "refused"},
    EnumText{Scenario::ManyRows, "many"},
};

} // namespace

std::string_view toText(Scenario scenario) {
    return textOf(names, scenario);
}

std::optional<Scenario> scenarioFromText(std::string_view text) {
    return fromText(names, text);
}

} // namespace ud
