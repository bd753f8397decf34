// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

struct sqlite3;

namespace ud::service {

/// \p text (UTF-8) in lower case, each letter by itself; what is no UTF-8 stays as it is.
std::string foldCase(std::string_view text);

/// Adds the SQL function `holds(text, folded)`: whether the text contains the already folded one, whatever
/// its case.
void addTextSearch(sqlite3* connection);

} // namespace ud::service
