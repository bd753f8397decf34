// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agentsd/admin/texttable.h"

#include "core/objectreader.h"

#include <algorithm>

namespace ud::service {

std::string printable(const std::string& text) {
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        // C1 control characters are two bytes in UTF-8: 0xC2 and 0x80 to 0x9F.
        const bool second = i + 1 < text.size() && static_cast<unsigned char>(text[i + 1]) < 0xA0;
        if (byte == 0xC2 && second)
            ++i;
        else if (byte >= 0x20 && byte != 0x7F)
            result += text[i];
        else
            result += ' ';
    }
    return result;
}

TextTable::TextTable(std::vector<std::string> header) {
    add(std::move(header));
}

void TextTable::add(std::vector<std::string> row) {
    std::transform(row.begin(), row.end(), row.begin(), printable);
    m_rows.push_back(std::move(row));
}

void TextTable::print(std::ostream& out) const {
    std::vector<std::size_t> widths(m_rows.front().size());
    for (const auto& row : m_rows) {
        for (std::size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], codePoints(row[i]));
    }
    for (const auto& row : m_rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            out << row[i];
            if (i + 1 < row.size())
                out << std::string(widths[i] - codePoints(row[i]) + 2, ' ');
        }
        out << "\n";
    }
}

} // namespace ud::service
