// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agents/deepreasoner/reasoner.h"

#include "agents/deepreasoner/annealer.h"
#include "agents/deepreasoner/construct.h"

#include <algorithm>
#include <boost/json.hpp>
#include <chrono>

namespace ud::agents::roster {

namespace {

constexpr std::int64_t longestCycle = 40;
using SteadyClock = std::chrono::steady_clock;

json::object breakdown(const RosterPenalty& penalty) {
    return {{"understaffed", penalty.understaffed},       {"overstaffed", penalty.overstaffed},
            {"missing_skill", penalty.missingSkill},      {"short_contract", penalty.rows.shortContract},
            {"split_weekend", penalty.rows.splitWeekend}, {"isolated_day", penalty.rows.isolatedDay},
            {"requests", penalty.rows.requests}};
}

json::object rows(const Roster& roster) {
    json::object all;
    const Instance& instance = roster.instance();
    for (std::size_t person = 0; person < instance.staff.size(); ++person) {
        std::string text;
        for (const std::int8_t shift : roster.row(static_cast<int>(person))) {
            text += text.empty() ? "" : " ";
            text += shift == dayOff ? "-" : instance.shifts[static_cast<std::size_t>(shift)];
        }
        all[instance.staff[person].id] = text;
    }
    return all;
}

std::string stepName(std::int64_t step, const ReasonerInput& input) {
    return "Step " + std::to_string(step) +
           (input.steps ? " of " + std::to_string(*input.steps) : std::string());
}

/// The further of the two bounds decides how much is done.
double doneShare(const ReasonerInput& input, std::int64_t steps, SteadyClock::duration elapsed) {
    double share = 0;
    if (input.steps)
        share = static_cast<double>(steps) / static_cast<double>(*input.steps);
    if (input.seconds)
        share = std::max(share, std::chrono::duration<double>(elapsed).count() /
                                    static_cast<double>(*input.seconds));
    return share;
}

/// A cycle that is cut off while it is still hot has found nothing: one that fits the bounds, as far as they
/// are known.
std::int64_t stepsPerCycle(const ReasonerInput& input, SteadyClock::duration stepTime) {
    const std::int64_t steps = std::min(longestCycle, input.steps.value_or(longestCycle));
    const double share =
        input.seconds ? std::chrono::duration<double>(stepTime).count() / static_cast<double>(*input.seconds)
                      : 0.0;
    return share > 0 ? std::min(steps, static_cast<std::int64_t>(std::min(1.0 / share, 1e6))) : steps;
}

/// Runs the steps and returns how many there were.
std::int64_t search(const ReasonerInput& input, Annealer& annealer, Reporter& reporter) {
    const auto begin = SteadyClock::now();
    std::int64_t step = 0;
    const auto goesOn = [&] {
        return annealer.best().penalty() > 0 && reporter.ok() && (!input.steps || step < *input.steps) &&
               (!input.seconds || SteadyClock::now() - begin < std::chrono::seconds(*input.seconds));
    };
    while (goesOn()) {
        const std::int64_t before = annealer.best().penalty();
        annealer.step(input.movesPerStep);
        if (++step == 1)
            annealer.setStepsPerCycle(stepsPerCycle(input, SteadyClock::now() - begin));
        const std::int64_t after = annealer.best().penalty();
        const std::string name = stepName(step, input);
        reporter.usage(CreditKind::Message, stepPrice,
                       name + ": " + std::to_string(input.movesPerStep) + " moves on " + input.instance.name);
        reporter.progress(after < before
                              ? name + ": penalty " + std::to_string(before) + " → " + std::to_string(after)
                              : name + ": no better than " + std::to_string(after) + " yet",
                          doneShare(input, step, SteadyClock::now() - begin));
    }
    return step;
}

} // namespace

Result<json::value> reason(const ReasonerInput& input, Reporter& reporter) {
    const Instance& instance = input.instance;
    reporter.progress("Reading " + instance.name + ": " + describe(instance), 0.0);
    Roster start = constructed(instance);
    const std::int64_t startPenalty = start.penalty();
    reporter.progress("First roster: penalty " + std::to_string(startPenalty), 0.0);
    Annealer annealer(std::move(start), input.seed, stepsPerCycle(input, {}));
    const std::int64_t steps = search(input, annealer, reporter);
    const RosterPenalty penalty = annealer.best().recomputed();
    if (penalty.total() != annealer.best().penalty())
        return Error{
            ErrorKind::Internal, "penalty_mismatch",
            "The roster found does not cost what the search believed; this is a defect of this program."};
    return json::value{{"instance", instance.name},
                       {"penalty", penalty.total()},
                       {"breakdown", breakdown(penalty)},
                       {"start_penalty", startPenalty},
                       {"steps", steps},
                       {"moves", steps * input.movesPerStep},
                       {"seed", input.seed},
                       {"roster", rows(annealer.best())}};
}

std::string describe(const Instance& instance) {
    std::int64_t needed = 0;
    for (const auto& day : instance.cover) {
        for (const int people : day)
            needed += people;
    }
    std::int64_t available = 0;
    for (const Employee& employee : instance.staff) {
        const auto free = std::count(employee.leave.begin(), employee.leave.end(), false);
        available += std::min<std::int64_t>(employee.maxShifts, free);
    }
    std::string text = std::to_string(instance.staff.size()) + " people, " + std::to_string(instance.days) +
                       " days, " + std::to_string(needed) + " places to fill, at most " +
                       std::to_string(available) + " shifts available";
    if (available < needed)
        text += "; at least " + std::to_string(needed - available) + " places stay open";
    return text;
}

} // namespace ud::agents::roster
