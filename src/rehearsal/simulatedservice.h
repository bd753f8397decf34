// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "rehearsal/practiceexchange.h"
#include "rehearsal/practiceworld.h"

namespace ud {

/// A service that is not there: it answers as the contract says (sections 2 and 7) from a world of its own,
/// in which a scenario is played. Nothing it does reaches beyond this object. The same seed and the same
/// clock give the same rehearsal. For one thread.
class SimulatedService {
public:
    /// \p clock must outlive the service.
    explicit SimulatedService(const Clock& clock, Scenario scenario = Scenario::Morning,
                              std::uint64_t seed = 1);

    /// Begins anew; runs of before are unknown from now on.
    void play(Scenario scenario);
    [[nodiscard]] Scenario scenario() const { return m_world->scenario; }
    /// The bearer token that it takes; worth nothing anywhere else.
    [[nodiscard]] static std::string token() { return "rehearsal-opens-nothing-else"; }

    PracticeReply answer(const PracticeRequest& request);
    /// Lets happen what is due.
    void passTime();
    /// False while a scenario keeps the connection away: open streams are to be cut.
    [[nodiscard]] bool reachable() const;
    /// What the event stream tells after \p position (a text, as `as_of` gives it), which moves on; empty for
    /// nothing new. An unreadable position is told to list again.
    [[nodiscard]] std::string news(std::string& position) const;
    /// Where a stream that asks for nothing else begins.
    [[nodiscard]] std::string position() const;

    /// How often changing calls (with an effect or refused) have arrived.
    [[nodiscard]] int changingCalls() const { return m_changingCalls; }
    [[nodiscard]] PracticeWorld& world() { return *m_world; }

private:
    struct Kept {
        std::string fingerprint;
        PracticeReply reply;
        int lost{0};
    };
    [[nodiscard]] PracticeReply letIn(const PracticeRequest& request);
    [[nodiscard]] PracticeReply change(const PracticeRequest& request,
                                       const std::function<PracticeReply()>& effect);
    [[nodiscard]] PracticeReply onItsWay(Kept& kept, bool isStop) const;

    const Clock& m_clock;
    std::uint64_t m_seed;
    std::unique_ptr<PracticeWorld> m_world;
    std::map<std::string, Kept> m_kept; ///< by Idempotency-Key
    std::uint64_t m_requests{0};
    int m_changingCalls{0};
};

} // namespace ud
