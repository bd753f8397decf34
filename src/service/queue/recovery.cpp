// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/queue/recovery.h"

namespace ud::service {

namespace {

std::string cause(Interruption interruption) {
    return interruption == Interruption::Stopped
               ? "The service was stopped while this run was working."
               : "The service ended unexpectedly while this run was working.";
}

class Settlement {
public:
    Settlement(Transaction& transaction, const Configuration& configuration, Interruption interruption)
        : m_transaction(transaction)
        , m_configuration(configuration)
        , m_cause(cause(interruption)) {}

    Result<Done> settle(const Assignment& assignment) {
        if (assignment.run.status == RunStatus::Running)
            return settleRunning(assignment);
        const auto confirmed = m_transaction.confirmWorkEnded(assignment.run.id, m_transaction.now());
        return count(confirmed, m_figures.confirmed);
    }
    [[nodiscard]] const RecoveryFigures& figures() const { return m_figures; }

private:
    Result<Done> settleRunning(const Assignment& assignment) {
        const Command* command = m_configuration.find(assignment.command);
        const int attempt = assignment.run.attempt;
        if (command && command->requeueOnCrash && attempt < command->maxAttempts) {
            const std::string why = m_cause + " It is queued again as attempt " +
                                    std::to_string(attempt + 1) + " of at most " +
                                    std::to_string(command->maxAttempts) + ".";
            return count(m_transaction.requeueRun(assignment.run.id, why), m_figures.requeued);
        }
        std::string why = m_cause + " Start it again if its result is still needed.";
        if (command && command->requeueOnCrash)
            why = m_cause + " It was attempt " + std::to_string(attempt) + " of at most " +
                  std::to_string(command->maxAttempts) + "; start it again if its result is still needed.";
        const Ending ending{RunStatus::Failed, RunError{"service_stopped", why}, nullptr};
        return count(m_transaction.endRun(assignment.run.id, attempt, ending), m_figures.failed);
    }

    static Result<Done> count(const Result<bool>& result, int& counter) {
        if (!result.ok())
            return result.error();
        counter += *result ? 1 : 0;
        return Done();
    }

    Transaction& m_transaction;
    const Configuration& m_configuration;
    std::string m_cause;
    RecoveryFigures m_figures;
};

} // namespace

Result<RecoveryFigures> settleInterrupted(Store& store, const Configuration& configuration,
                                          Interruption interruption) {
    const std::vector<Assignment> unfinished = store.unfinished();
    if (unfinished.empty())
        return RecoveryFigures();
    RecoveryFigures figures;
    std::optional<Error> refused;
    const auto written = store.write([&](Transaction& transaction) {
        Settlement settlement(transaction, configuration, interruption);
        for (const Assignment& assignment : unfinished) {
            const auto settled = settlement.settle(assignment);
            if (!settled.ok()) {
                refused = settled.error();
                return false;
            }
        }
        figures = settlement.figures();
        return true;
    });
    if (refused)
        return *refused;
    if (!written.ok())
        return written.error();
    return figures;
}

} // namespace ud::service
