// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/notify/webhookcourier.h"

#include "service/notify/signature.h"
#include "service/notify/webhookurl.h"

#include <curl/curl.h>

namespace ud::service {

namespace {

constexpr std::chrono::hours longestWait{24};

class Headers {
public:
    ~Headers() { ::curl_slist_free_all(m_list); }
    Headers() = default;
    Headers(const Headers&) = delete;
    Headers& operator=(const Headers&) = delete;
    void add(const std::string& line) { m_list = ::curl_slist_append(m_list, line.c_str()); }
    [[nodiscard]] curl_slist* list() const { return m_list; }

private:
    curl_slist* m_list{nullptr};
};

Sent judged(const Transfer::Outcome& outcome) {
    Sent sent;
    sent.aborted = outcome.aborted;
    sent.permanent = outcome.refusedAddress;
    sent.detail = outcome.detail;
    if (!outcome.answered)
        return sent;
    const std::string status = std::to_string(outcome.status);
    sent.delivered = outcome.status >= 200 && outcome.status < 300;
    sent.gone = outcome.status == 410;
    if (outcome.retryAfter && !sent.delivered)
        sent.retryAfter = std::min<seconds>(*outcome.retryAfter, longestWait);
    sent.detail = "The receiver answered " + status + ".";
    if (sent.gone)
        sent.detail = "The receiver answered 410: it wants no more notices. The webhook was switched off.";
    else if (outcome.status >= 300 && outcome.status < 400)
        sent.detail = "The receiver answered " + status + ": it sends elsewhere, which is not followed.";
    return sent;
}

} // namespace

Sent WebhookCourier::send(const Delivery& delivery, seconds patience) const {
    // The operator may have become stricter since the owner set it.
    if (const auto fault = webhookUrlFault(delivery.url, m_privateAllowed))
        return {.permanent = true, .detail = *fault};
    const std::string timestamp = webhookTimestamp(m_clock.now());
    Headers headers;
    headers.add("Content-Type: application/json");
    headers.add("Expect:");
    headers.add("webhook-id: " + delivery.id);
    headers.add("webhook-timestamp: " + timestamp);
    headers.add("webhook-signature: " +
                webhookSignature(delivery.secret, delivery.id, timestamp, delivery.body));
    Transfer transfer(m_privateAllowed, patience, m_ending);
    CURL* curl = transfer.handle();
    ::curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, m_privateAllowed ? "http,https" : "https");
    ::curl_easy_setopt(curl, CURLOPT_URL, delivery.url.c_str());
    ::curl_easy_setopt(curl, CURLOPT_USERAGENT, "agentsd");
    ::curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers.list());
    ::curl_easy_setopt(curl, CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(delivery.body.size()));
    ::curl_easy_setopt(curl, CURLOPT_POSTFIELDS, delivery.body.c_str());
    return judged(transfer.perform());
}

} // namespace ud::service
