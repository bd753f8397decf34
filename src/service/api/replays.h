// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/api/route.h"

namespace ud::service {

/// Carries out changing calls so that a call repeated with its `Idempotency-Key` has one effect and one
/// answer (contract, sections 2 and 7). The kept answer and the effect are one transaction. Thread-safe.
class Replays {
public:
    explicit Replays(const Services& services)
        : m_services(services)
        , m_instance(services.ids.next()) {}

    /// A change, or the refusal that was found before it.
    Response change(const Context& context, const Result<Effect>& effect) const;
    /// Long work: a mark is kept while it lasts. Of its failures only the time-out (504) is kept.
    Response work(const Context& context, const Result<Task>& work) const;

private:
    Response decided(Transaction& transaction, const IdempotencyKey& key, const Result<Effect>& effect) const;
    Response finishWork(const IdempotencyKey& key, const Response& response) const;

    const Services& m_services;
    std::string m_instance; ///< tells marks of this process from those that an earlier one left behind
};

} // namespace ud::service
