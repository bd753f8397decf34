// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/api/replays.h"

#include "core/problem.h"
#include "service/api/answer.h"
#include "service/api/secret.h"

#include <algorithm>
#include <boost/json.hpp>

namespace ud::service {

namespace {

constexpr std::size_t longestKey = 255;

/// Whether an error found before any effect stands above a fault of the key in the order of refusals.
bool comesFirst(const Error& error) {
    return error.kind == ErrorKind::NotFound || error.kind == ErrorKind::Malformed;
}

std::optional<Error> faultOf(std::string_view key) {
    const bool visible = std::all_of(key.begin(), key.end(), [](char c) { return c > 0x20 && c < 0x7f; });
    if (!key.empty() && key.size() <= longestKey && visible)
        return std::nullopt;
    return invalidField("Idempotency-Key", "1 to 255 visible ASCII characters are expected here.");
}

std::optional<IdempotencyKey> keyOf(const Context& context) {
    const Request& request = context.request;
    if (!request.headers.contains("idempotency-key"))
        return std::nullopt;
    return IdempotencyKey{context.organizationId(), request.method + ' ' + request.path,
                          std::string(request.header("idempotency-key")), hashSecret(request.body)};
}

Response alreadyCreated(const std::string& id) {
    Response response = problemAnswer(
        {ErrorKind::Conflict, "already_created",
         "This was created before; its secret is shown only once. What was created has the id " + id + "."});
    json::value problem = json::parse(response.body);
    problem.as_object()["id"] = id;
    response.body = writeJson(problem);
    response.headers.emplace_back("Idempotent-Replay", "true");
    return response;
}

Response replayed(const IdempotencyKey& key, const KeptAnswer& kept) {
    if (kept.payloadHash != key.payloadHash)
        return problemAnswer({ErrorKind::Invalid,
                              "idempotency_key_reused",
                              "This Idempotency-Key was used before with another payload. Use a new key.",
                              {{"Idempotency-Key", "This key belongs to another payload."}}});
    if (kept.inFlight)
        return problemAnswer({ErrorKind::Conflict, "idempotency_key_in_flight",
                              "The first call with this Idempotency-Key is still being answered."});
    if (kept.secretId)
        return alreadyCreated(*kept.secretId);
    Response response;
    response.status = kept.status;
    response.contentType = kept.contentType;
    response.body = kept.body;
    if (!kept.location.empty())
        response.headers.emplace_back("Location", kept.location);
    response.headers.emplace_back("Idempotent-Replay", "true");
    return response;
}

KeptAnswer keptFrom(const IdempotencyKey& key, const Response& response) {
    KeptAnswer kept;
    kept.payloadHash = key.payloadHash;
    kept.status = response.status;
    if (!response.secretId.empty()) {
        kept.secretId = response.secretId;
        return kept;
    }
    kept.location = std::string(response.header("Location"));
    kept.contentType = response.contentType;
    kept.body = response.body;
    return kept;
}

Response responseOf(const Result<Response>& result) {
    return result ? *result : problemAnswer(result.error());
}

/// A defect must not leave the mark of work under way behind.
Response outcomeOf(const Task& task) {
    try {
        return responseOf(task());
    } catch (const std::exception&) {
        return problemAnswer(
            {ErrorKind::Internal, "internal",
             "The service failed to answer this. The header X-Request-Id names the request."});
    }
}

bool keepable(int status) {
    return (status < 500 && status != 429) || status == 504;
}

} // namespace

Response Replays::decided(Transaction& transaction, const IdempotencyKey& key,
                          const Result<Effect>& effect) const {
    if (const auto kept = transaction.keptAnswer(key))
        return replayed(key, *kept);
    const Response response = effect ? responseOf((*effect)(transaction)) : problemAnswer(effect.error());
    if (keepable(response.status))
        transaction.keepAnswer(key, keptFrom(key, response));
    return response;
}

Response Replays::change(const Context& context, const Result<Effect>& effect) const {
    const auto key = keyOf(context);
    const auto fault = key ? faultOf(key->key) : std::nullopt;
    if (!effect && (!key || (fault && comesFirst(effect.error()))))
        return problemAnswer(effect.error());
    if (fault)
        return problemAnswer(*fault);
    Response response;
    const auto written = m_services.store.write([&](Transaction& transaction) {
        response = key ? decided(transaction, *key, effect) : responseOf((*effect)(transaction));
        return key ? response.status < 500 : response.status < 400;
    });
    // An operation that refuses is undone by choice: its own answer stands.
    return written || response.status >= 400 ? response : problemAnswer(written.error());
}

Response Replays::finishWork(const IdempotencyKey& key, const Response& response) const {
    const auto written = m_services.store.write([&](Transaction& transaction) {
        if (keepable(response.status))
            transaction.keepAnswer(key, keptFrom(key, response));
        else
            transaction.dropAnswer(key);
        return true;
    });
    return written ? response : problemAnswer(written.error());
}

Response Replays::work(const Context& context, const Result<Task>& work) const {
    const auto key = keyOf(context);
    if (!key || !work) {
        const auto refusal = [&]() -> Result<Effect> { return work.error(); };
        return work ? responseOf((*work)()) : change(context, refusal());
    }
    if (const auto fault = faultOf(key->key))
        return problemAnswer(*fault);
    std::optional<Response> before;
    const auto marked = m_services.store.write([&](Transaction& transaction) {
        const auto kept = transaction.keptAnswer(*key);
        const bool abandoned = kept && kept->inFlight && kept->body != m_instance;
        before = kept && !abandoned ? std::optional(replayed(*key, *kept)) : std::nullopt;
        if (!before) {
            KeptAnswer mark;
            mark.payloadHash = key->payloadHash;
            mark.inFlight = true;
            mark.body = m_instance;
            transaction.keepAnswer(*key, mark);
        }
        return true;
    });
    if (!marked)
        return problemAnswer(marked.error());
    return before ? *before : finishWork(*key, outcomeOf(*work));
}

} // namespace ud::service
