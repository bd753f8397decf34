// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/notify/signature.h"

#include "service/notify/base64.h"

#include <array>
#include <openssl/evp.h>
#include <openssl/hmac.h>

namespace ud::service {

namespace {
constexpr std::string_view prefix = "whsec_";
}

std::string newWebhookSecret(Random& random) {
    std::array<std::uint8_t, 32> bytes{};
    random.fill(bytes);
    return std::string(prefix) + toBase64({reinterpret_cast<const char*>(bytes.data()), bytes.size()});
}

std::string webhookTimestamp(Time time) {
    return std::to_string(std::chrono::floor<seconds>(time).time_since_epoch().count());
}

std::string webhookSignature(std::string_view secret, std::string_view id, std::string_view timestamp,
                             std::string_view body) {
    if (!secret.starts_with(prefix))
        return {};
    const auto key = fromBase64(secret.substr(prefix.size()));
    if (!key || key->empty())
        return {};
    std::string content(id);
    ((content += '.') += timestamp) += '.';
    content += body;
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int size = 0;
    if (!::HMAC(::EVP_sha256(), key->data(), static_cast<int>(key->size()),
                reinterpret_cast<const unsigned char*>(content.data()), content.size(), digest.data(), &size))
        return {};
    return "v1," + toBase64({reinterpret_cast<const char*>(digest.data()), size});
}

} // namespace ud::service
