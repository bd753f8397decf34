// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/objectreader.h"
#include "service/api/request.h"

#include <set>
#include <string>
#include <vector>

namespace ud::service {

/// Reads the query of a request and collects every fault; the pointer of a fault is the parameter's name. A
/// parameter given twice is a fault. finish() refuses parameters nobody asked for.
class QueryReader {
public:
    explicit QueryReader(const Request& request)
        : m_request(request) {}

    std::optional<std::string> text(const std::string& name, std::size_t maxLength = 200);
    std::optional<std::int64_t> integer(const std::string& name, std::int64_t min, std::int64_t max);
    std::optional<std::string> id(const std::string& name);
    /// A comma list; nullopt where the parameter is absent.
    std::optional<std::vector<std::string>> list(const std::string& name);
    void fault(const std::string& name, std::string detail) { m_faults.push_back({name, std::move(detail)}); }

    /// All faults, unknown parameters included, as one Invalid error; nullopt where there are none.
    std::optional<Error> finish();

private:
    const Request& m_request;
    std::set<std::string> m_asked;
    std::vector<FieldError> m_faults;
};

/// Lengths of the contract, section 7, in characters; the input in bytes of its JSON.
inline constexpr std::size_t nameLength = 200;
inline constexpr std::size_t noteLength = 2000;
inline constexpr std::size_t inputSize = 256 * 1024;

/// The body as JSON. An empty one counts as {} where \p emptyAllowed. Errors: Malformed.
Result<json::value> readBody(const Request& request, bool emptyAllowed = false);

enum class Lines { One, Many };
/// Text without control characters (line breaks and tabs where \p lines is Many), as ObjectReader::text().
std::optional<std::string> readText(ObjectReader& reader, std::string_view key,
                                    ObjectReader::Presence presence, std::size_t maxLength,
                                    Lines lines = Lines::One);
/// A required or optional name: as readText() and not blank.
std::optional<std::string> readName(ObjectReader& reader, std::string_view key,
                                    ObjectReader::Presence presence);

/// Whether JSON text nests deeper than the contract allows; judged without parsing it.
bool nestsTooDeep(std::string_view text);

bool isUtf8(std::string_view text);

} // namespace ud::service
