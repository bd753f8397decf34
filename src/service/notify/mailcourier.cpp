// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/notify/mailcourier.h"

#include "service/notify/mailcredential.h"
#include "service/notify/mailmessage.h"

#include <algorithm>
#include <curl/curl.h>

namespace ud::service {

namespace {

class Recipients {
public:
    explicit Recipients(const std::vector<std::string>& addresses) {
        for (const std::string& address : addresses)
            m_list = ::curl_slist_append(m_list, ("<" + address + ">").c_str());
    }
    ~Recipients() { ::curl_slist_free_all(m_list); }
    Recipients(const Recipients&) = delete;
    Recipients& operator=(const Recipients&) = delete;
    [[nodiscard]] curl_slist* list() const { return m_list; }

private:
    curl_slist* m_list{nullptr};
};

struct Reading {
    std::string text;
    std::size_t given{0};

    static std::size_t give(char* buffer, std::size_t size, std::size_t count, void* context) {
        auto& reading = *static_cast<Reading*>(context);
        const std::size_t piece = std::min(size * count, reading.text.size() - reading.given);
        std::copy_n(reading.text.data() + reading.given, piece, buffer);
        reading.given += piece;
        return piece;
    }
};

/// Replies that turn a recipient away; the others get the mail all the same.
struct Refusals {
    int count{0};

    static std::size_t look(const char* line, std::size_t size, std::size_t items, void* context) {
        const std::string_view reply(line, size * items);
        if (reply.starts_with("45") || reply.starts_with("55"))
            ++static_cast<Refusals*>(context)->count;
        return size * items;
    }
};

Sent judged(const Transfer::Outcome& outcome, const Refusals& refusals) {
    Sent sent;
    sent.aborted = outcome.aborted;
    sent.delivered = outcome.answered;
    sent.permanent = !outcome.answered && outcome.status >= 500 && outcome.status < 600;
    sent.detail = outcome.detail;
    if (sent.delivered)
        sent.detail = refusals.count == 0 ? "The mail server took it."
                                          : "The mail server took it, but turned away " +
                                                std::to_string(refusals.count) + " of the addresses.";
    else if (outcome.status >= 400 && outcome.status < 600)
        sent.detail = "The mail server answered " + std::to_string(outcome.status) + ". " + outcome.detail;
    return sent;
}

} // namespace

Sent MailCourier::send(const Delivery& delivery, seconds patience) const {
    if (!m_server)
        return {.permanent = true, .detail = "The operator of this service has set up no mail server."};
    std::optional<MailCredential> credential;
    if (!m_server->credentialFile.empty()) {
        credential = readMailCredential(m_server->credentialFile);
        if (!credential)
            return {.detail = "The credential file of the operator cannot be read."};
    }
    const Recipients recipients(delivery.to);
    Reading reading{
        toMail({delivery.id, m_server->from, delivery.to, delivery.subject, delivery.body, m_clock.now()})};
    Transfer transfer(true, patience, m_ending); // the operator's own choice of server
    CURL* curl = transfer.handle();
    ::curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    ::curl_easy_setopt(curl, CURLOPT_URL, m_server->url.c_str());
    ::curl_easy_setopt(curl, CURLOPT_USE_SSL,
                       static_cast<long>(m_server->startTls ? CURLUSESSL_ALL : CURLUSESSL_NONE));
    if (credential) {
        ::curl_easy_setopt(curl, CURLOPT_USERNAME, credential->user.c_str());
        ::curl_easy_setopt(curl, CURLOPT_PASSWORD, credential->password.c_str());
    }
    ::curl_easy_setopt(curl, CURLOPT_MAIL_FROM, ("<" + m_server->from + ">").c_str());
    ::curl_easy_setopt(curl, CURLOPT_MAIL_RCPT, recipients.list());
    ::curl_easy_setopt(curl, CURLOPT_MAIL_RCPT_ALLLOWFAILS, 1L);
    Refusals refusals;
    ::curl_easy_setopt(curl, CURLOPT_HEADERFUNCTION, &Refusals::look);
    ::curl_easy_setopt(curl, CURLOPT_HEADERDATA, &refusals);
    ::curl_easy_setopt(curl, CURLOPT_UPLOAD, 1L);
    ::curl_easy_setopt(curl, CURLOPT_READFUNCTION, &Reading::give);
    ::curl_easy_setopt(curl, CURLOPT_READDATA, &reading);
    return judged(transfer.perform(), refusals);
}

} // namespace ud::service
