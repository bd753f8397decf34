// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/json.h"

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace ud {

/// Reads the members of one JSON object and collects every fault with its RFC 6901 pointer, so that a person
/// learns of all of them at once. Each member is read by name; finish() then refuses members nobody asked
/// for.
///
/// A getter yields nullopt where the member is absent (no fault unless `required`) or faulty (a fault is
/// noted). null counts as absent for optional members.
class ObjectReader {
public:
    /// \p value must outlive the reader; \p pointer is where it stands in the whole document ("" for its
    /// root).
    explicit ObjectReader(const json::value& value, std::string pointer = {});

    enum class Presence { Optional, Required };

    std::optional<std::string> text(std::string_view key, Presence, std::size_t minLength = 0,
                                    std::size_t maxLength = static_cast<std::size_t>(-1));
    std::optional<std::int64_t> integer(std::string_view key, Presence,
                                        std::int64_t min = std::numeric_limits<std::int64_t>::min(),
                                        std::int64_t max = std::numeric_limits<std::int64_t>::max());
    std::optional<double> number(std::string_view key, Presence, double min, double max);
    std::optional<bool> boolean(std::string_view key, Presence);
    std::optional<Credits> credits(std::string_view key, Presence);
    std::optional<CreditPair> creditPair(std::string_view key,
                                         Presence); ///< {"message"?,"skill"?}, at least 0
    std::optional<Time> time(std::string_view key, Presence);
    const json::array* array(std::string_view key, Presence);
    const json::value* object(std::string_view key, Presence);
    /// Any value, null included.
    const json::value* any(std::string_view key, Presence);

    /// Notes a fault of the caller's own finding.
    void fault(std::string_view key, std::string detail);
    /// The same at a pointer into the whole document.
    void faultAt(std::string pointer, std::string detail);
    /// Takes over the faults of a reader of an inner object.
    void adopt(const ObjectReader& inner);

    /// True where a member is there and is not null.
    [[nodiscard]] bool has(std::string_view key) const;
    [[nodiscard]] std::string pointerTo(std::string_view key) const;

    /// From here on null is no value for an optional member, but for these: for what others send, where a
    /// null that changes nothing would be answered with success.
    void refuseNulls(std::set<std::string, std::less<>> but = {});
    /// Refuses unknown members ("unknown field").
    void refuseUnknown();
    [[nodiscard]] bool ok() const { return m_faults.empty(); }
    [[nodiscard]] const std::vector<FieldError>& faults() const { return m_faults; }
    /// All faults as one Invalid error, code "invalid".
    [[nodiscard]] Error error() const;

private:
    const json::value* find(std::string_view key, Presence, const char* expected);

    const json::object* m_object{nullptr};
    std::string m_pointer;
    std::set<std::string, std::less<>> m_asked;
    std::optional<std::set<std::string, std::less<>>> m_nullable; ///< nullopt: every optional member
    std::vector<FieldError> m_faults;
};

/// The number of Unicode code points in UTF-8 \p text: what a length limit counts.
std::size_t codePoints(std::string_view text);

} // namespace ud
