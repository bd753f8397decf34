// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agents/common/inputfaults.h"

#include "agents/common/utf8.h"

#include <algorithm>

namespace ud::agents {

namespace {
constexpr std::size_t shownFaults = 5;
} // namespace

Error inputError(std::string_view place, const std::vector<FieldError>& faults) {
    std::string detail = "In " + std::string(place);
    const std::size_t shown = std::min(shownFaults, faults.size());
    for (std::size_t i = 0; i < shown; ++i) {
        detail += i == 0 ? ", " : " ";
        const std::string& pointer = faults[i].pointer;
        detail +=
            pointer.empty() ? "as a whole: " : '"' + clipped(cleanUtf8(pointer.substr(1)), 100) + "\": ";
        detail += faults[i].detail;
    }
    if (faults.size() > shown)
        detail += " And " + std::to_string(faults.size() - shown) + " more.";
    std::replace(detail.begin(), detail.end(), '\n', ' ');
    return Error{ErrorKind::Invalid, "invalid", detail, faults, std::nullopt};
}

} // namespace ud::agents
