// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agentsd/admin/restcall.h"

#include <curl/curl.h>
#include <memory>

namespace ud::service {

namespace {

// A chat turn may take 120 s.
constexpr long longestCall = 150;

std::size_t append(const char* data, std::size_t size, std::size_t count, void* target) {
    static_cast<std::string*>(target)->append(data, size * count);
    return size * count;
}

using Easy = std::unique_ptr<CURL, decltype(&curl_easy_cleanup)>;
using Headers = std::unique_ptr<curl_slist, decltype(&curl_slist_free_all)>;

Headers headersOf(const RestCall& call) {
    curl_slist* list = curl_slist_append(nullptr, ("Authorization: Bearer " + call.token).c_str());
    list = curl_slist_append(list, "Accept: application/json");
    list = curl_slist_append(list, "Expect:");
    if (!call.body.empty())
        list = curl_slist_append(list, "Content-Type: application/json");
    return {list, curl_slist_free_all};
}

/// The service's own certificate, whatever name is in it: it is made for the people outside, not for the
/// address that this machine reaches it under.
void trustOnly(CURL* easy, const std::string& certificate) {
    curl_easy_setopt(easy, CURLOPT_CAINFO, certificate.c_str());
    curl_easy_setopt(easy, CURLOPT_SSL_VERIFYHOST, 0L);
}

Error unreachable(const RestCall& call, CURLcode code) {
    std::string detail = "The service at " + call.url.substr(0, call.url.find('/', 8)) +
                         " cannot be reached: " + curl_easy_strerror(code) + ".";
    if (code == CURLE_COULDNT_CONNECT)
        detail += " Start it with: agentsd serve --data DIR.";
    return Error{ErrorKind::Network, "unreachable", std::move(detail)};
}

} // namespace

Result<RestAnswer> send(const RestCall& call) {
    const Easy easy(curl_easy_init(), curl_easy_cleanup);
    const Headers headers = headersOf(call);
    RestAnswer answer;
    curl_easy_setopt(easy.get(), CURLOPT_URL, call.url.c_str());
    curl_easy_setopt(easy.get(), CURLOPT_CUSTOMREQUEST, call.method.c_str());
    curl_easy_setopt(easy.get(), CURLOPT_HTTPHEADER, headers.get());
    curl_easy_setopt(easy.get(), CURLOPT_NOPROXY, "*");
    curl_easy_setopt(easy.get(), CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(easy.get(), CURLOPT_CONNECTTIMEOUT, 10L);
    curl_easy_setopt(easy.get(), CURLOPT_TIMEOUT, longestCall);
    curl_easy_setopt(easy.get(), CURLOPT_WRITEFUNCTION, append);
    curl_easy_setopt(easy.get(), CURLOPT_WRITEDATA, &answer.body);
    if (!call.body.empty())
        curl_easy_setopt(easy.get(), CURLOPT_COPYPOSTFIELDS, call.body.c_str());
    if (!call.certificate.empty())
        trustOnly(easy.get(), call.certificate);
    const CURLcode code = curl_easy_perform(easy.get());
    if (code != CURLE_OK)
        return unreachable(call, code);
    long status = 0;
    curl_easy_getinfo(easy.get(), CURLINFO_RESPONSE_CODE, &status);
    answer.status = static_cast<int>(status);
    return answer;
}

} // namespace ud::service
