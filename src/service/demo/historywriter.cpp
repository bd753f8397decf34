// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/demo/historywriter.h"

#include "service/demo/inputschemas.h"

#include <algorithm>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>

namespace ud::service {

namespace {

constexpr const char* schedule = "Schedule";

struct Moment {
    Time at{};
    std::function<bool(Transaction&)> act;
};

/// Turns a plan into moments.
class Script {
public:
    Script(Actor owner, std::vector<std::string> agentIds)
        : m_owner(std::move(owner))
        , m_scheduler{m_owner.organizationId, PersonRef{std::nullopt, schedule}, Role::Admin}
        , m_agentIds(std::move(agentIds)) {}

    std::vector<Moment> write(const HistoryPlan& plan) {
        for (const PlannedRun& run : plan.runs)
            writeRun(run);
        for (std::size_t i = 0; i < plan.chats.size(); ++i)
            writeChat(plan.chats[i], i);
        std::stable_sort(m_moments.begin(), m_moments.end(),
                         [](const Moment& a, const Moment& b) { return a.at < b.at; });
        return std::move(m_moments);
    }

private:
    using RunId = std::shared_ptr<std::string>;

    void add(Time at, std::function<bool(Transaction&)> act) { m_moments.push_back({at, std::move(act)}); }

    void writeRun(const PlannedRun& run) {
        const auto id = std::make_shared<std::string>();
        const NewRun wanted{m_agentIds[run.agent], nullptr, {}, std::nullopt, std::nullopt};
        add(run.queuedAt, [id, wanted, actor = m_scheduler](Transaction& transaction) {
            const auto started = transaction.startRun(actor, wanted);
            *id = started.ok() ? started->id : std::string();
            return started.ok();
        });
        const Time start = run.queuedAt + run.wait;
        add(start, [id](Transaction& transaction) {
            return transaction.claimRun(*id, "demo", "pid_namespace").has_value();
        });
        writeReports(run, id, start);
        writeEnd(run, id, start + run.work);
    }

    void writeReports(const PlannedRun& run, const RunId& id, Time start) {
        const DemoAgent& agent = demoAgents()[run.agent];
        const auto half = Credits::fromThousandths(run.credits.message.thousandths() / 2);
        const Time middle = start + run.work / 2;
        const Time late = start + run.work * 9 / 10;
        report(middle, id,
               {{1, middle, Progress{agent.progress, 0.5}},
                consumption(2, middle, CreditKind::Message, half, agent.messageWhat)});
        std::vector<WorkReport> last{
            consumption(3, late, CreditKind::Message, run.credits.message - half, agent.messageWhat)};
        if (run.credits.skill > Credits())
            last.push_back(consumption(4, late, CreditKind::Skill, run.credits.skill, agent.skillWhat));
        report(late, id, std::move(last));
    }

    static WorkReport consumption(std::int64_t seq, Time at, CreditKind kind, Credits credits,
                                  const char* what) {
        return {seq, at, Consumption{kind, credits, what}};
    }

    void report(Time at, const RunId& id, std::vector<WorkReport> reports) {
        add(at, [id, reports = std::move(reports)](Transaction& transaction) {
            return transaction.report(*id, 1, reports).ok();
        });
    }

    void writeEnd(const PlannedRun& run, const RunId& id, Time at) {
        if (run.end == RunStatus::Cancelled) {
            add(at, [id, actor = m_owner, reason = run.reason](Transaction& transaction) {
                const auto results = transaction.cancelRuns(actor, {*id}, StopOrder{reason, {}});
                return results.size() == 1 && results[0].outcome == CancelOutcome::Cancelled;
            });
            const Time gone = at + milliseconds(180);
            add(gone, [id, gone](Transaction& transaction) {
                return transaction.confirmWorkEnded(*id, gone).ok();
            });
            return;
        }
        add(at, [id, ending = Ending{run.end, run.error, nullptr}](Transaction& transaction) {
            return transaction.endRun(*id, 1, ending).ok();
        });
    }

    void writeChat(const PlannedChat& chat, std::size_t number) {
        add(chat.at, [=, this, actor = m_owner, agentId = m_agentIds[chat.agent]](Transaction& transaction) {
            return transaction
                .meterChat(actor, agentId, "demo-chat-" + std::to_string(number),
                           {{CreditKind::Message, chat.credits.message, "Answer"}})
                .ok();
        });
    }

    Actor m_owner;
    Actor m_scheduler;
    std::vector<std::string> m_agentIds;
    std::vector<Moment> m_moments;
};

/// The organization with its agents, made an hour before anything happens.
struct Founding {
    Actor owner;
    std::vector<std::string> agentIds;
};

Result<Founding> found(Store& store, const std::string& timeZone, const std::string& ownerTokenHash) {
    Founding founding;
    const NewOrganization wanted{demoOrganizationName, timeZone,
                                 CreditPair{Credits::fromWhole(9'000), Credits::fromWhole(900)}};
    auto done = store.write([&](Transaction& transaction) {
        const auto added =
            transaction.addOrganization(wanted, NewToken{"Owner", Role::Owner, ownerTokenHash, std::nullopt});
        if (added.ok())
            founding.owner.organizationId = added->id;
        return added.ok();
    });
    if (!done.ok())
        return done.error();
    const auto token = store.tokens(founding.owner.organizationId).front();
    founding.owner.person = PersonRef{token.id, token.name};
    founding.owner.role = Role::Owner;
    done = store.write([&](Transaction& transaction) {
        OrganizationChange change;
        change.support =
            SupportContact{"Usage Dashboard demo", "support@example.org", "https://example.org/support"};
        bool ok = transaction.changeOrganization(founding.owner, change).ok();
        for (const DemoAgent& agent : demoAgents()) {
            const auto added = transaction.addAgent(
                founding.owner, NewAgent{agent.name, agent.description, "process", agent.command,
                                         exampleInputSchema(agent.command)});
            ok = ok && added.ok();
            founding.agentIds.push_back(added.ok() ? added->id : std::string());
        }
        return ok;
    });
    return done.ok() ? Result<Founding>(std::move(founding)) : Result<Founding>(done.error());
}

/// The outcome of many writes that are under way.
struct Outcome {
    std::mutex mutex;
    std::condition_variable changed;
    std::size_t left{0};
    std::optional<Error> fault;
};

Result<Done> play(Store& store, ReplayClock& clock, const std::vector<Moment>& moments) {
    Outcome outcome;
    outcome.left = moments.size();
    if (!moments.empty())
        clock.set(moments.front().at);
    for (std::size_t i = 0; i < moments.size(); ++i) {
        const Time next = moments[std::min(i + 1, moments.size() - 1)].at;
        // The store takes one instant for each operation when it begins: the one before sets it.
        store.post(
            [&act = moments[i].act, &clock, next](Transaction& transaction) {
                const bool ok = act(transaction);
                clock.set(next);
                return ok;
            },
            [&outcome](const Result<Done>& result) {
                const std::lock_guard lock(outcome.mutex);
                if (!result.ok() && !outcome.fault)
                    outcome.fault = result.error();
                --outcome.left;
                outcome.changed.notify_all();
            });
    }
    std::unique_lock lock(outcome.mutex);
    outcome.changed.wait(lock, [&outcome] { return outcome.left == 0; });
    return outcome.fault ? Result<Done>(*outcome.fault) : Result<Done>(Done());
}

} // namespace

Result<Done> writeHistory(Store& store, ReplayClock& clock, const HistoryPlan& plan,
                          const std::string& timeZone, const std::string& ownerTokenHash) {
    if (plan.runs.empty())
        return Done();
    clock.set(plan.runs.front().queuedAt - std::chrono::hours(24));
    const auto founding = found(store, timeZone, ownerTokenHash);
    if (!founding.ok())
        return founding.error();
    return play(store, clock, Script(founding->owner, founding->agentIds).write(plan));
}

} // namespace ud::service
