// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/notify/base64.h"

#include <openssl/evp.h>
#include <vector>

namespace ud::service {

std::string toBase64(std::string_view bytes) {
    std::vector<unsigned char> out(4 * ((bytes.size() + 2) / 3) + 1);
    const int size = ::EVP_EncodeBlock(out.data(), reinterpret_cast<const unsigned char*>(bytes.data()),
                                       static_cast<int>(bytes.size()));
    return {out.begin(), out.begin() + size};
}

std::optional<std::string> fromBase64(std::string_view text) {
    const std::size_t end = text.find_last_not_of('=');
    const std::size_t padding = text.size() - (end == std::string_view::npos ? 0 : end + 1);
    if (text.size() % 4 != 0 || padding > 2)
        return std::nullopt;
    std::vector<unsigned char> out(text.size() / 4 * 3 + 1);
    const int size = ::EVP_DecodeBlock(out.data(), reinterpret_cast<const unsigned char*>(text.data()),
                                       static_cast<int>(text.size()));
    if (size < static_cast<int>(padding))
        return std::nullopt;
    return std::string(out.begin(), out.begin() + size - static_cast<int>(padding));
}

} // namespace ud::service
