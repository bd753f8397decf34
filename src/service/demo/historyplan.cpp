// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/demo/historyplan.h"

#include <algorithm>
#include <array>
#include <random>

namespace ud::service {

namespace {

using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;
using Day = std::chrono::sys_days;

constexpr int historyDays = 425; // fourteen months
constexpr minutes quietBefore{12};

// Percent of an ordinary month, January to December.
constexpr std::array seasons{92, 96, 104, 100, 101, 97, 82, 78, 103, 110, 116, 88};

class Planner {
public:
    Planner(std::uint64_t seed, Time now)
        : m_random(seed)
        , m_now(now) {}

    HistoryPlan plan() {
        const Day today = std::chrono::floor<days>(m_now);
        for (int age = historyDays; age >= 0; --age)
            planDay(today - days(age), age);
        planReturn();
        std::sort(m_plan.runs.begin(), m_plan.runs.end(),
                  [](const PlannedRun& a, const PlannedRun& b) { return a.queuedAt < b.queuedAt; });
        return std::move(m_plan);
    }

private:
    /// Evenly from \p least to \p most; the same with every standard library.
    std::int64_t between(std::int64_t least, std::int64_t most) {
        return least + static_cast<std::int64_t>(m_random() % static_cast<std::uint64_t>(most - least + 1));
    }
    bool chance(int perThousand) { return between(0, 999) < perThousand; }

    /// How often something happens that happens \p perHundred times in a hundred days.
    std::int64_t count(std::int64_t perHundred) {
        return perHundred / 100 + (between(0, 99) < perHundred % 100 ? 1 : 0);
    }

    static std::int64_t percentOf(Day day, int age) {
        const std::chrono::year_month_day date(day);
        const std::chrono::weekday weekday(day);
        const bool weekend = weekday == std::chrono::Saturday || weekday == std::chrono::Sunday;
        const int growth = 100 - age * 40 / historyDays;
        const int season = seasons[static_cast<unsigned>(date.month()) - 1];
        return static_cast<std::int64_t>(growth) * season / 100 * (weekend ? 18 : 100) / 100;
    }

    void planDay(Day day, int age) {
        const std::int64_t percent = percentOf(day, age);
        for (std::size_t agent = 0; agent < demoAgents().size(); ++agent) {
            const DemoAgent& what = demoAgents()[agent];
            for (std::int64_t i = count(what.runsPerHundredDays * percent / 100); i > 0; --i)
                planRun(agent, day);
            for (std::int64_t i = count(what.chatsPerHundredDays * percent / 100); i > 0; --i)
                planChat(agent, day);
        }
    }

    /// Between six and twenty o'clock.
    Time anyTime(Day day) { return day + hours(6) + milliseconds(between(0, 14LL * 3600 * 1000)); }

    void planRun(std::size_t agent, Day day) {
        PlannedRun run = makeRun(agent, anyTime(day));
        decideEnd(run);
        if (run.queuedAt + run.wait + run.work + quietBefore < m_now)
            m_plan.runs.push_back(run);
    }

    PlannedRun makeRun(std::size_t agent, Time at) {
        const DemoAgent& what = demoAgents()[agent];
        const std::int64_t size = between(55, 150); // percent of the usual
        PlannedRun run;
        run.agent = agent;
        run.queuedAt = at;
        run.wait = milliseconds(chance(150) ? between(5'000, 90'000) : between(40, 900));
        run.work = milliseconds(what.usualSeconds * 10 * size + between(0, 4'000));
        run.credits.message = Credits::fromThousandths(what.messagePerRun * size / 100);
        // Fetches are charged by quarters, as the agents' own price lists have them.
        run.credits.skill = Credits::fromThousandths(what.skillPerRun * size / 100 / 250 * 250);
        return run;
    }

    void decideEnd(PlannedRun& run) {
        static const std::array errors{
            RunError{"exit", "The program ended with exit code 3: The folder could not be read."},
            RunError{"timeout", "The run took longer than the operator allows."},
            RunError{"signal", "The program was ended by signal 9."}};
        static constexpr std::array reasons{StopReason::SubmittedByMistake, StopReason::WrongDirection,
                                            StopReason::UnusuallyLong, StopReason::CreditConcern,
                                            StopReason::WrongAgent};
        if (chance(22)) {
            run.end = RunStatus::Failed;
            run.error = errors[static_cast<std::size_t>(between(0, 2))];
        } else if (chance(28)) {
            run.end = RunStatus::Cancelled;
            run.reason = reasons[static_cast<std::size_t>(between(0, 4))];
        }
    }

    void planChat(std::size_t agent, Day day) {
        const Time at = anyTime(day);
        if (at + quietBefore < m_now)
            m_plan.chats.push_back({agent, at, {Credits::fromThousandths(between(4, 40) * 200), Credits()}});
    }

    /// The agent that came back: stopped some hours ago, started again since.
    void planReturn() {
        std::size_t agent = 0;
        while (demoAgents()[agent].name != std::string(returningAgent))
            ++agent;
        PlannedRun stopped = makeRun(agent, m_now - hours(4));
        stopped.end = RunStatus::Cancelled;
        stopped.reason = StopReason::WrongDirection;
        m_plan.runs.push_back(stopped);
        m_plan.runs.push_back(makeRun(agent, m_now - hours(3)));
    }

    std::mt19937_64 m_random;
    Time m_now;
    HistoryPlan m_plan;
};

} // namespace

HistoryPlan planHistory(std::uint64_t seed, Time now) {
    return Planner(seed, now).plan();
}

} // namespace ud::service
