// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agents/siteauditor/weburl.h"

#include <algorithm>
#include <curl/curl.h>
#include <memory>

namespace ud::agents::audit {

namespace {

struct UrlDeleter {
    void operator()(CURLU* url) const { ::curl_url_cleanup(url); }
};
using UrlHandle = std::unique_ptr<CURLU, UrlDeleter>;

std::optional<std::string> part(CURLU* url, CURLUPart which, unsigned flags = 0) {
    char* text = nullptr;
    if (::curl_url_get(url, which, &text, flags) != CURLUE_OK)
        return std::nullopt;
    std::string value(text);
    ::curl_free(text);
    return value;
}

std::optional<WebUrl> normal(CURLU* url) {
    ::curl_url_set(url, CURLUPART_FRAGMENT, nullptr, 0);
    const auto scheme = part(url, CURLUPART_SCHEME);
    const auto host = part(url, CURLUPART_HOST);
    const auto port = part(url, CURLUPART_PORT, CURLU_DEFAULT_PORT);
    if (!host || !port || (scheme != "http" && scheme != "https") || part(url, CURLUPART_USER) ||
        part(url, CURLUPART_PASSWORD))
        return std::nullopt;
    const auto query = part(url, CURLUPART_QUERY);
    const auto text = part(url, CURLUPART_URL, CURLU_NO_DEFAULT_PORT);
    const auto path = part(url, CURLUPART_PATH);
    if (!text || !path)
        return std::nullopt;
    WebUrl result{*text, *host, *port, query ? *path + '?' + *query : *path};
    std::transform(result.host.begin(), result.host.end(), result.host.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return result;
}

/// Links are written by people: white space around them and inside them is forgiven.
std::string tidy(std::string_view text) {
    const std::size_t begin = text.find_first_not_of(" \t\r\n");
    if (begin == std::string_view::npos)
        return {};
    std::string out(text.substr(begin, text.find_last_not_of(" \t\r\n") - begin + 1));
    std::erase_if(out, [](char c) { return c == '\n' || c == '\r' || c == '\t'; });
    return out;
}

std::optional<WebUrl> join(const WebUrl* base, std::string_view text) {
    const UrlHandle url(::curl_url());
    if (base && ::curl_url_set(url.get(), CURLUPART_URL, base->text.c_str(), 0) != CURLUE_OK)
        return std::nullopt;
    // without its fragment: libcurl 7.88 loses path and query of the base where a link is nothing but a
    // fragment
    const std::string given = tidy(text.substr(0, text.find('#')));
    if (given.empty() && base)
        return *base;
    if (::curl_url_set(url.get(), CURLUPART_URL, given.c_str(), CURLU_URLENCODE) != CURLUE_OK)
        return std::nullopt;
    return normal(url.get());
}

bool isDefaultPort(const std::string& port) {
    return port == "80" || port == "443";
}

} // namespace

std::optional<WebUrl> readUrl(std::string_view text) {
    return join(nullptr, text);
}

std::optional<WebUrl> readUrl(const WebUrl& base, std::string_view text) {
    return join(&base, text);
}

bool sameSite(const WebUrl& one, const WebUrl& other) {
    return one.host == other.host &&
           (one.port == other.port || (isDefaultPort(one.port) && isDefaultPort(other.port)));
}

} // namespace ud::agents::audit
