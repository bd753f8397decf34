// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ostream>
#include <string>
#include <vector>

namespace ud::service {

/// A table for a person at a terminal: columns as wide as their widest cell, control characters of what comes
/// from elsewhere left out.
class TextTable {
public:
    explicit TextTable(std::vector<std::string> header);
    void add(std::vector<std::string> row);
    void print(std::ostream& out) const;

private:
    std::vector<std::vector<std::string>> m_rows;
};

/// \p text without control characters, so that it cannot steer a terminal.
std::string printable(const std::string& text);

} // namespace ud::service
