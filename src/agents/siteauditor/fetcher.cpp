// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agents/siteauditor/fetcher.h"

#include <algorithm>
#include <curl/curl.h>

namespace ud::agents::audit {

namespace {

constexpr std::size_t maxBody = 2 * 1024 * 1024;
constexpr long connectSeconds = 5;
constexpr long totalSeconds = 20;
constexpr const char* userAgent = "site-auditor/0.1 (usage-dashboard example agent)";

struct Receiving {
    CURL* curl{nullptr};
    Fetched* fetched{nullptr};
    bool unwanted{false};
};

std::string typeOf(CURL* curl) {
    const char* given = nullptr;
    ::curl_easy_getinfo(curl, CURLINFO_CONTENT_TYPE, &given);
    std::string type(given ? given : "");
    type = type.substr(0, type.find_first_of("; "));
    std::transform(type.begin(), type.end(), type.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return type;
}

/// Anything but 0 < n = all ends the transfer: pictures and downloads are known to be there by their status
/// alone.
std::size_t receive(const char* data, std::size_t, std::size_t size, void* context) {
    auto& receiving = *static_cast<Receiving*>(context);
    const std::string type = typeOf(receiving.curl);
    if (type != "text/html" && type != "application/xhtml+xml" && type != "text/plain") {
        receiving.unwanted = true;
        return 0;
    }
    std::string& body = receiving.fetched->body;
    body.append(data, std::min(size, maxBody - body.size()));
    receiving.fetched->cut = body.size() >= maxBody;
    return receiving.fetched->cut ? 0 : size;
}

std::string reason(CURLcode code) {
    switch (code) {
    case CURLE_COULDNT_RESOLVE_HOST:
        return "the host name is unknown";
    case CURLE_COULDNT_CONNECT:
        return "connection refused";
    case CURLE_OPERATION_TIMEDOUT:
        return "no answer in time";
    case CURLE_GOT_NOTHING:
    case CURLE_RECV_ERROR:
    case CURLE_PARTIAL_FILE:
        return "the connection was cut";
    default:
        return ::curl_easy_strerror(code);
    }
}

} // namespace

struct Fetcher::Handle {
    CURL* curl{nullptr};
};

Fetcher::Fetcher()
    : m_handle(std::make_unique<Handle>()) {
    ::curl_global_init(CURL_GLOBAL_DEFAULT);
    CURL* curl = m_handle->curl = ::curl_easy_init();
    ::curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 0L);
    ::curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "http,https");
    ::curl_easy_setopt(curl, CURLOPT_PROXY, "");
    ::curl_easy_setopt(curl, CURLOPT_NETRC, static_cast<long>(CURL_NETRC_IGNORED));
    ::curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, connectSeconds);
    ::curl_easy_setopt(curl, CURLOPT_TIMEOUT, totalSeconds);
    ::curl_easy_setopt(curl, CURLOPT_USERAGENT, userAgent);
    ::curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, &receive);
}

Fetcher::~Fetcher() {
    ::curl_easy_cleanup(m_handle->curl);
    ::curl_global_cleanup();
}

Fetched Fetcher::fetch(const WebUrl& url) {
    CURL* curl = m_handle->curl;
    Fetched fetched;
    Receiving receiving{curl, &fetched};
    ::curl_easy_setopt(curl, CURLOPT_URL, url.text.c_str());
    ::curl_easy_setopt(curl, CURLOPT_WRITEDATA, &receiving);
    const CURLcode code = ::curl_easy_perform(curl);
    curl_off_t microseconds = 0;
    ::curl_easy_getinfo(curl, CURLINFO_TOTAL_TIME_T, &microseconds);
    fetched.took = std::chrono::milliseconds(microseconds / 1000);
    const bool endedByUs = code == CURLE_WRITE_ERROR && (receiving.unwanted || fetched.cut);
    if (code != CURLE_OK && !endedByUs) {
        fetched.error = reason(code);
        return fetched;
    }
    ::curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &fetched.status);
    fetched.contentType = typeOf(curl);
    const char* target = nullptr;
    ::curl_easy_getinfo(curl, CURLINFO_REDIRECT_URL, &target);
    if (target)
        fetched.redirect = target;
    return fetched;
}

} // namespace ud::agents::audit
