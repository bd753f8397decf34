// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/notify/curlurl.h"

#include <algorithm>
#include <curl/curl.h>
#include <memory>

namespace ud::service {

namespace {

using Url = std::unique_ptr<CURLU, decltype(&::curl_url_cleanup)>;

std::optional<std::string> part(const Url& url, CURLUPart which) {
    char* text = nullptr;
    if (::curl_url_get(url.get(), which, &text, 0) != CURLUE_OK)
        return std::nullopt;
    const std::unique_ptr<char, decltype(&::curl_free)> owned(text, &::curl_free);
    return std::string(text);
}

std::string lowered(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return text;
}

} // namespace

std::optional<UrlParts> parseUrl(const std::string& text) {
    const bool plain = std::all_of(text.begin(), text.end(), [](char c) { return c > 0x20 && c < 0x7f; });
    const Url url(::curl_url(), &::curl_url_cleanup);
    if (!plain || !url || text.find("://") == std::string::npos ||
        ::curl_url_set(url.get(), CURLUPART_URL, text.c_str(), CURLU_NON_SUPPORT_SCHEME) != CURLUE_OK)
        return std::nullopt;
    UrlParts parts;
    parts.scheme = lowered(part(url, CURLUPART_SCHEME).value_or(""));
    parts.host = lowered(part(url, CURLUPART_HOST).value_or(""));
    parts.hasUser = part(url, CURLUPART_USER) || part(url, CURLUPART_PASSWORD);
    parts.hasFragment = part(url, CURLUPART_FRAGMENT).has_value();
    if (parts.host.empty())
        return std::nullopt;
    return parts;
}

} // namespace ud::service
