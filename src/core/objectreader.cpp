// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/objectreader.h"

#include <boost/json.hpp>
#include <cmath>

namespace ud {

namespace {

/// RFC 6901: "~" and "/" inside a reference token are escaped.
std::string escaped(std::string_view key) {
    std::string out;
    for (const char c : key) {
        if (c == '~')
            out += "~0";
        else if (c == '/')
            out += "~1";
        else
            out += c;
    }
    return out;
}

} // namespace

std::size_t codePoints(std::string_view text) {
    std::size_t count = 0;
    for (const char c : text)
        count += (static_cast<unsigned char>(c) & 0xc0) != 0x80;
    return count;
}

ObjectReader::ObjectReader(const json::value& value, std::string pointer)
    : m_object(value.if_object())
    , m_pointer(std::move(pointer)) {
    if (!m_object)
        m_faults.push_back({m_pointer, "An object is expected here."});
}

void ObjectReader::refuseNulls(std::set<std::string, std::less<>> but) {
    m_nullable = std::move(but);
}

std::string ObjectReader::pointerTo(std::string_view key) const {
    return m_pointer + '/' + escaped(key);
}

void ObjectReader::fault(std::string_view key, std::string detail) {
    m_faults.push_back({pointerTo(key), std::move(detail)});
}

void ObjectReader::faultAt(std::string pointer, std::string detail) {
    m_faults.push_back({std::move(pointer), std::move(detail)});
}

void ObjectReader::adopt(const ObjectReader& inner) {
    m_faults.insert(m_faults.end(), inner.m_faults.begin(), inner.m_faults.end());
}

bool ObjectReader::has(std::string_view key) const {
    const json::value* value = m_object ? m_object->if_contains(key) : nullptr;
    return value && !value->is_null();
}

const json::value* ObjectReader::find(std::string_view key, Presence presence, const char* expected) {
    m_asked.emplace(key);
    const json::value* value = m_object ? m_object->if_contains(key) : nullptr;
    if (value && value->is_null() && presence == Presence::Optional) {
        if (m_nullable && !m_nullable->contains(key))
            fault(key, std::string("Null is not possible here; ") + expected +
                           " is expected, or the field is left out.");
        return nullptr;
    }
    if (!value && m_object && presence == Presence::Required)
        fault(key, std::string("This field is missing: ") + expected + " is expected.");
    return value;
}

std::optional<std::string> ObjectReader::text(std::string_view key, Presence presence, std::size_t minLength,
                                              std::size_t maxLength) {
    const json::value* value = find(key, presence, "text");
    if (!value)
        return std::nullopt;
    const auto* text = value->if_string();
    if (!text) {
        fault(key, "Text is expected here.");
        return std::nullopt;
    }
    const std::size_t length = codePoints({text->data(), text->size()});
    if (length < minLength || length > maxLength) {
        fault(key, length < minLength
                       ? "This text may not be empty."
                       : "This text has more than " + std::to_string(maxLength) + " characters.");
        return std::nullopt;
    }
    return std::string(text->data(), text->size());
}

std::optional<std::int64_t> ObjectReader::integer(std::string_view key, Presence presence, std::int64_t min,
                                                  std::int64_t max) {
    const json::value* value = find(key, presence, "a whole number");
    if (!value)
        return std::nullopt;
    const auto* number = value->if_int64();
    if (!number) {
        fault(key, "A whole number is expected here.");
        return std::nullopt;
    }
    if (*number < min || *number > max) {
        fault(key,
              "A number from " + std::to_string(min) + " to " + std::to_string(max) + " is expected here.");
        return std::nullopt;
    }
    return *number;
}

std::optional<double> ObjectReader::number(std::string_view key, Presence presence, double min, double max) {
    const json::value* value = find(key, presence, "a number");
    if (!value)
        return std::nullopt;
    if (!value->is_number()) {
        fault(key, "A number is expected here.");
        return std::nullopt;
    }
    const double number = value->to_number<double>();
    if (!(number >= min && number <= max)) {
        fault(key, "This number is outside of what is allowed.");
        return std::nullopt;
    }
    return number;
}

std::optional<bool> ObjectReader::boolean(std::string_view key, Presence presence) {
    const json::value* value = find(key, presence, "true or false");
    if (!value)
        return std::nullopt;
    if (!value->is_bool()) {
        fault(key, "true or false is expected here.");
        return std::nullopt;
    }
    return value->get_bool();
}

std::optional<Credits> ObjectReader::credits(std::string_view key, Presence presence) {
    const json::value* value = find(key, presence, "a number of credits");
    if (!value)
        return std::nullopt;
    const auto credits = creditsFromJson(*value);
    if (!credits)
        fault(key, "A number of credits with at most three decimals is expected here.");
    return credits;
}

std::optional<CreditPair> ObjectReader::creditPair(std::string_view key, Presence presence) {
    const json::value* value = object(key, presence);
    if (!value)
        return std::nullopt;
    ObjectReader inner(*value, pointerTo(key));
    CreditPair pair;
    for (const CreditKind kind : {CreditKind::Message, CreditKind::Skill}) {
        const auto credits = inner.credits(toText(kind), Presence::Optional);
        if (credits && *credits < Credits())
            inner.fault(toText(kind), "Credits may not be negative.");
        pair.of(kind) = credits.value_or(Credits());
    }
    inner.refuseUnknown();
    adopt(inner);
    return inner.ok() ? std::optional(pair) : std::nullopt;
}

std::optional<Time> ObjectReader::time(std::string_view key, Presence presence) {
    const json::value* value = find(key, presence, "a time");
    if (!value)
        return std::nullopt;
    const auto* text = value->if_string();
    const auto time = text ? timeFromRfc3339({text->data(), text->size()}) : std::nullopt;
    if (!time)
        fault(key, "A time in RFC 3339 form is expected here, such as 2026-11-22T14:02:11.000Z.");
    return time;
}

const json::array* ObjectReader::array(std::string_view key, Presence presence) {
    const json::value* value = find(key, presence, "a list");
    if (value && !value->is_array())
        fault(key, "A list is expected here.");
    return value ? value->if_array() : nullptr;
}

const json::value* ObjectReader::object(std::string_view key, Presence presence) {
    const json::value* value = find(key, presence, "an object");
    if (value && !value->is_object()) {
        fault(key, "An object is expected here.");
        return nullptr;
    }
    return value;
}

const json::value* ObjectReader::any(std::string_view key, Presence presence) {
    m_asked.emplace(key);
    const json::value* value = m_object ? m_object->if_contains(key) : nullptr;
    if (!value && m_object && presence == Presence::Required)
        fault(key, "This field is missing.");
    return value;
}

void ObjectReader::refuseUnknown() {
    if (!m_object)
        return;
    for (const auto& [key, value] : *m_object) {
        if (m_asked.find(std::string_view(key.data(), key.size())) == m_asked.end())
            fault({key.data(), key.size()}, "This field is unknown.");
    }
}

Error ObjectReader::error() const {
    std::string detail = "The request cannot be accepted.";
    if (m_faults.size() == 1)
        detail = (m_faults[0].pointer.empty() ? std::string("The body") : m_faults[0].pointer) + ": " +
                 m_faults[0].detail;
    return Error{ErrorKind::Invalid, "invalid", detail, m_faults, std::nullopt};
}

} // namespace ud
