// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/notify/mailcredential.h"

#include <fstream>

namespace ud::service {

std::optional<MailCredential> readMailCredential(const std::filesystem::path& file) {
    std::ifstream stream(file);
    std::string line;
    if (!std::getline(stream, line))
        return std::nullopt;
    if (line.ends_with('\r'))
        line.pop_back();
    const std::size_t colon = line.find(':');
    if (colon == std::string::npos || colon == 0 || colon + 1 == line.size())
        return std::nullopt;
    return MailCredential{line.substr(0, colon), line.substr(colon + 1)};
}

} // namespace ud::service
